package org.recto.ui.together;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.recto.text.Range;
import org.recto.ui.page.ReadingView;

import java.util.Optional;
import java.util.OptionalDouble;

/// One of two neighbouring pages as their ribbons find it in this frame: measured once, since fifty ribbons may end
/// here. In the coordinates of the scene.
///
/// @param sight the characters in sight
/// @param page where the page is
/// @param notesEnd the far side of the notes that stand beside the text, if they stand between it and the other page
record RibbonSide(ReadingView view, boolean onLeft, Range sight, Bounds page, OptionalDouble notesEnd) {

    /// How far inside a page a ribbon fades out whose other end is out of sight, in pixels.
    private static final double INSIDE = 14;

    /// How far it has turned up or down by then, in pixels.
    private static final double TURN = 64;

    static RibbonSide of(ReadingView view, boolean onLeft) {
        var node = view.node();
        var margin = view.margin();
        var notesEnd =
                onLeft && margin.isOpen()
                        ? OptionalDouble.of(node.localToScene(margin.left() + margin.width(), 0).getX())
                        : OptionalDouble.empty();
        return new RibbonSide(
                view, onLeft, view.level().visible(), node.localToScene(node.getBoundsInLocal()), notesEnd);
    }

    /// Where a passage is in sight.
    Optional<Bounds> box(Range passage) {
        boolean away = passage.end() < sight.start() || passage.start() > sight.end();
        return away ? Optional.empty() : view.boundsInScene(passage);
    }

    /// The end at a passage that is in sight, or else at the page's side.
    ///
    /// @param box where the passage is in sight
    /// @param other where the passage at the other end is in sight
    RibbonEnd end(Range passage, Optional<Bounds> box, Optional<Bounds> other) {
        return box.map(it -> new RibbonEnd(new Point2D(edge(it), it.getCenterY()), true))
                .orElseGet(() -> new RibbonEnd(outOfSight(passage, other), false));
    }

    /// A ribbon over the notes beside a text would make both unreadable, so it ends on their other side, level with its
    /// passage.
    private double edge(Bounds passage) {
        return notesEnd.orElse(onLeft ? passage.getMaxX() : passage.getMinX());
    }

    private Point2D outOfSight(Range passage, Optional<Bounds> other) {
        boolean above = passage.start() < sight.start();
        double from = other.map(Bounds::getCenterY).orElse(page.getCenterY());
        return new Point2D(
                onLeft ? page.getMaxX() - INSIDE : page.getMinX() + INSIDE,
                Math.clamp(from + (above ? -TURN : TURN), page.getMinY(), page.getMaxY()));
    }
}
