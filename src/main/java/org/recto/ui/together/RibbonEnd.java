package org.recto.ui.together;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.recto.text.Range;
import org.recto.ui.page.ReadingView;

import java.util.Optional;

/// Where a ribbon ends on its page, in the coordinates of the scene.
///
/// @param at the passage's side that faces the other page, beyond the notes beside it; or, if it is out of sight, a
///   place beside the page on the way to it
/// @param seen whether any of the passage is in sight
record RibbonEnd(Point2D at, boolean seen) {

    /// How far inside a page a ribbon fades out whose other end is out of sight, in pixels.
    private static final double INSIDE = 14;

    /// How far it has turned up or down by then, in pixels.
    private static final double TURN = 64;

    /// The end at a passage that is in sight, or else at the page's side.
    ///
    /// @param box where the passage is in sight
    /// @param onLeft whether it is the left page
    /// @param other where the passage at the other end is in sight
    static RibbonEnd of(ReadingView view, Range passage, Optional<Bounds> box, boolean onLeft, Optional<Bounds> other) {
        return box.map(it -> new RibbonEnd(new Point2D(side(view, it, onLeft), it.getCenterY()), true))
                .orElseGet(() -> new RibbonEnd(outOfSight(view, passage, onLeft, other), false));
    }

    /// A ribbon over the notes beside a text would make both unreadable, so it ends on their other side, level with its
    /// passage.
    private static double side(ReadingView view, Bounds passage, boolean onLeft) {
        var margin = view.margin();
        if (onLeft && margin.isOpen()) {
            return view.node().localToScene(margin.left() + margin.width(), 0).getX();
        }
        return onLeft ? passage.getMaxX() : passage.getMinX();
    }

    private static Point2D outOfSight(ReadingView view, Range passage, boolean onLeft, Optional<Bounds> other) {
        var page = view.node().localToScene(view.node().getBoundsInLocal());
        boolean above = passage.start() < view.level().visible().start();
        double from = other.map(Bounds::getCenterY).orElse(page.getCenterY());
        return new Point2D(
                onLeft ? page.getMaxX() - INSIDE : page.getMinX() + INSIDE,
                Math.clamp(from + (above ? -TURN : TURN), page.getMinY(), page.getMaxY()));
    }
}
