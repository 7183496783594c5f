package org.recto.ui.page;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Moving the ends of the annotation that is picked out, by mouse or by keys. Until an end is let go, only the picture
/// on the page changes.
final class EndHandles {

    /// How near the mouse must come to a handle to take hold of it, in pixels.
    private static final double REACH = 7;

    private final Marks marks;
    private final TextMoves moves;
    private final VisibleCells cells;
    private final PagePainter painter;
    private final BiConsumer<Id<Annotation>, Range> adjusted;
    private @Nullable HeldEnd held;

    EndHandles(
            Marks marks,
            TextMoves moves,
            VisibleCells cells,
            PagePainter painter,
            BiConsumer<Id<Annotation>, Range> adjusted) {
        this.marks = marks;
        this.moves = moves;
        this.cells = cells;
        this.painter = painter;
        this.adjusted = adjusted;
    }

    Optional<HeldEnd> held() {
        return Optional.ofNullable(held);
    }

    /// Takes hold of the start of the picked annotation; if an end is held already, of the other one.
    ///
    /// @return whether an annotation is picked
    boolean take() {
        held = held != null ? held.other() : marks.picked().map(one -> HeldEnd.of(one, true)).orElse(null);
        return held != null;
    }

    /// Takes hold of the handle at a point of the page.
    ///
    /// @return whether there is one
    boolean take(double x, double y) {
        held = at(x, y).orElse(null);
        return held != null;
    }

    /// The end whose handle is at a point of the page.
    Optional<HeldEnd> at(double x, double y) {
        return marks.picked()
                .flatMap(one -> {
                    var start = HeldEnd.of(one, true);
                    var end = HeldEnd.of(one, false);
                    return isNear(end, x, y)
                            ? Optional.of(end)
                            : isNear(start, x, y) ? Optional.of(start) : Optional.empty();
                });
    }

    private boolean isNear(HeldEnd end, double x, double y) {
        int inside = end.start() ? end.offset() : moves.previousGrapheme(end.offset());
        return cells.at(inside)
                .filter(PageCell::isShown)
                .map(cell -> {
                    var boxes = cell.boxes(new Range(inside, end.start() ? moves.nextGrapheme(inside) : end.offset()));
                    if (boxes.isEmpty()) {
                        return false;
                    }
                    var box = boxes.getFirst();
                    double edge = cell.flow().getLayoutX() + (end.start() ? box.getMinX() : box.getMaxX());
                    double top = cell.top() + box.getMinY();
                    double bottom = cell.top() + box.getMaxY();
                    return Math.abs(edge - x) <= REACH && top - REACH <= y && y <= bottom + REACH;
                })
                .orElse(false);
    }

    /// Moves the held end to a place.
    void to(int offset) {
        if (held != null) {
            show(held.to(offset, moves));
        }
    }

    private void show(HeldEnd next) {
        var before = held == null ? next.now() : held.now();
        held = next;
        marks.hold(next.now());
        painter.repaint(List.of(before, next.now()));
    }

    /// Lets the held end go where it is.
    void keep() {
        if (held != null) {
            var kept = held;
            giveUp();
            if (kept.isMoved()) {
                adjusted.accept(kept.annotation(), kept.now());
            }
        }
    }

    /// Lets the held end go back to where it was.
    void giveUp() {
        if (held != null) {
            var shown = held;
            held = null;
            marks.hold(null);
            painter.repaint(List.of(shown.before(), shown.now()));
        }
    }
}
