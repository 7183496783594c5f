package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.text.TextLineInfo;

import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.recto.text.Range;

import java.util.Optional;

/// Moves a page by characters. The engine knows the heights only of what it has shown, so pixels from the top of a text
/// mean nothing to it; a chunk's place on the page is exact.
///
/// What is asked for is done at the next layout, once, however often it is asked.
final class Scroller {

    /// Where on the page, of its height, what is looked for is brought.
    static final double THIRD = 1 / 3.0;

    /// What stays in sight above or below the caret, in lines.
    private static final double CONTEXT = 1;

    private final PageText text;
    private final VisibleCells cells;
    private final VirtualFlow<?, ?> flow;
    private final Runnable requestLayout;
    private @Nullable Wish wish;
    private double delta;
    private @Nullable Place anchor;
    private @Nullable Place held;

    private sealed interface Wish {
        record At(Place place) implements Wish {}

        record Hold(Place place) implements Wish {}

        record Reveal(Range range) implements Wish {}

        record Follow(int offset) implements Wish {}

        /// A place that another page asks for.
        record Led(Place place) implements Wish {}
    }

    Scroller(PageText text, VisibleCells cells, VirtualFlow<?, ?> flow, Runnable requestLayout) {
        this.text = text;
        this.cells = cells;
        this.flow = flow;
        this.requestLayout = requestLayout;
    }

    /// Moves the text up by so many pixels; down, if negative.
    void by(double pixels) {
        delta += pixels;
        requestLayout.run();
    }

    void to(Place place) {
        ask(new Wish.At(place));
    }

    /// Goes where another page asks for.
    void lead(Place place) {
        ask(new Wish.Led(place));
    }

    /// Brings a range into sight, a third down the page, unless it is in sight.
    void reveal(Range range) {
        ask(new Wish.Reveal(range));
    }

    /// Moves just as far as is needed to have the caret in sight.
    void follow(int offset) {
        ask(new Wish.Follow(offset));
    }

    private void ask(Wish next) {
        wish = next;
        delta = 0;
        requestLayout.run();
    }

    /// Where the page is; where it will be, if it is not laid out yet.
    Place place() {
        if (wish instanceof Wish.At(Place place)) {
            return place;
        }
        var now = measured().orElse(Place.START);
        return anchor != null && isAt(anchor) ? anchor : now;
    }

    private boolean isAt(Place place) {
        return cells.at(place.offset())
                .filter(PageCell::isShown)
                .map(cell -> Math.abs(cell.top() + cell.line(place.offset()).bounds().getMinY() - place.pixels()) < 1)
                .orElse(false);
    }

    /// Whether anything but staying is asked for.
    boolean hasWish() {
        return wish != null || delta != 0;
    }

    /// Before the width changes: remembers what stands at the top edge. A page that is made narrower and then wider
    /// again comes back to the very same place.
    void keep() {
        if (anchor == null) {
            anchor = measured().orElse(Place.START);
        }
        if (!hasWish()) {
            wish = new Wish.At(anchor);
        }
    }

    /// Before the letters change: remembers what stands at the reading line, where the reader looks; at the very
    /// beginning of a text, its first line. Letters that grow and shrink again come back to the very same place.
    void keepReadingLine() {
        if (held == null || !isAt(held)) {
            boolean first = measured(0).map(top -> top.offset() == 0 && top.pixels() >= 0).orElse(true);
            held = first ? Place.START : measured(flow.getHeight() * THIRD).orElse(Place.START);
        }
        if (!hasWish()) {
            wish = new Wish.Hold(held);
        }
    }

    /// Does what was asked for. To be called when the page has its size.
    ///
    /// @return whether it was another page that asked
    boolean apply() {
        var now = wish;
        wish = null;
        switch (now) {
            case Wish.At(Place place) -> {
                show(place);
                anchor = place;
            }
            case Wish.Hold(Place place) -> {
                show(place);
                anchor = null;
            }
            case Wish.Reveal(Range range) -> revealNow(range);
            case Wish.Follow(int offset) -> followNow(offset);
            case Wish.Led(Place place) -> {
                anchor = null;
                show(place);
            }
            case null -> {}
        }
        if (delta != 0) {
            shift(delta);
            delta = 0;
            return false;
        }
        return now instanceof Wish.Led;
    }

    private void shift(double pixels) {
        anchor = null;
        cells.shown().stream()
                .findFirst()
                .ifPresent(cell -> {
                    double boxTop = cell.top() - cell.flow().getLayoutY();
                    flow.showAtOffset(cell.chunk().index(), boxTop - Math.round(pixels));
                    flow.layout();
                });
    }

    private void show(Place place) {
        var cell = ready(place.offset());
        double lineTop = cell.flow().getLayoutY() + cell.line(place.offset()).bounds().getMinY();
        boolean first = cell.chunk().index() == 0 && place.offset() == 0 && place.pixels() == 0;
        flow.showAtOffset(cell.chunk().index(), first ? 0 : place.pixels() - lineTop);
        flow.layout();
    }

    /// The cell of an offset, made and laid out even if it is out of sight.
    PageCell ready(int offset) {
        var node = flow.getCell(text.chunks().at(offset).index()).getNode();
        if (node instanceof Parent parent) {
            parent.layout();
        }
        return cells.at(offset).orElseThrow();
    }

    private void revealNow(Range range) {
        var start = box(range.start());
        var end = box(range.end());
        boolean startSeen =
                start.isPresent() && start.get().getMinY() >= 0 && start.get().getMaxY() <= flow.getHeight();
        boolean endSeen = end.isPresent() && end.get().getMaxY() <= flow.getHeight();
        boolean seen = startSeen && (endSeen || start.get().getMinY() <= flow.getHeight() * THIRD);
        if (!seen) {
            anchor = null;
            show(new Place(range.start(), flow.getHeight() * THIRD));
        }
    }

    private void followNow(int offset) {
        var box = box(offset);
        if (box.isEmpty()) {
            anchor = null;
            show(new Place(offset, flow.getHeight() * THIRD));
            return;
        }
        double room = box.get().getHeight() * CONTEXT;
        double above = box.get().getMinY() - room;
        double below = box.get().getMaxY() + room - flow.getHeight();
        if (above < 0 || below > 0) {
            shift(above < 0 ? above : Math.min(below, above));
        }
    }

    /// Where the line of an offset is on the page, if its cell is shown.
    Optional<Rectangle2D> box(int offset) {
        return cells.at(offset)
                .filter(PageCell::isShown)
                .map(cell -> {
                    var line = cell.line(offset).bounds();
                    return new Rectangle2D(
                            line.getMinX(), cell.top() + line.getMinY(), line.getWidth(), line.getHeight());
                });
    }

    /// Where the page is by what is laid out; empty before the first layout.
    Optional<Place> measured() {
        return measured(0);
    }

    /// The first line that reaches below a height of the page.
    private Optional<Place> measured(double y) {
        for (PageCell cell : cells.shown()) {
            for (TextLineInfo line : cell.lines()) {
                if (cell.top() + line.bounds().getMaxY() > y) {
                    return Optional.of(new Place(cell.range(line).start(), cell.top() + line.bounds().getMinY()));
                }
            }
        }
        return Optional.empty();
    }

    /// How many characters stand above a height of the page; a part of one, where a line is cut off.
    ///
    /// @param y in pixels from the top edge
    double charactersAbove(double y) {
        double found = -1;
        for (PageCell cell : cells.shown()) {
            for (TextLineInfo line : cell.lines()) {
                var range = cell.range(line);
                var reach = cell.reach(line);
                double top = cell.top() + reach.getMinY();
                if (top >= y) {
                    return found < 0 ? range.start() : found;
                }
                double part = Math.min(1, (y - top) / Math.max(1, reach.getHeight()));
                found = range.start() + part * range.length();
            }
        }
        return Math.max(0, found);
    }

    /// Moves the page so that so many characters stand above its top edge.
    void toCharacters(double characters) {
        to(placeOf(characters, 0));
    }

    /// The place at which so many characters stand above a height.
    ///
    /// @param y in pixels from the top edge
    Place placeOf(double characters, double y) {
        int offset = Math.clamp((long) characters, 0, text.text().length());
        var cell = ready(offset);
        var line = cell.line(offset);
        var range = cell.range(line);
        double part = range.isEmpty() ? 0 : Math.clamp((characters - range.start()) / range.length(), 0, 1);
        var reach = cell.reach(line);
        double within = part * reach.getHeight() - (line.bounds().getMinY() - reach.getMinY());
        return offset == 0 && y == 0 ? Place.START : new Place(range.start(), y - within);
    }
}
