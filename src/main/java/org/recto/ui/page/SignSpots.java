package org.recto.ui.page;

import javafx.geometry.Rectangle2D;

import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.Optional;
import java.util.function.Consumer;

/// Finds the small signs that stand for notes, which can be clicked on.
final class SignSpots {

    /// Around a sign, in pixels: it is small.
    private static final double AROUND = 3;

    private final PageBody body;
    private final Marks marks;
    private final Consumer<Id<Annotation>> clicked;

    /// @param clicked hears whose sign was clicked on
    SignSpots(PageBody body, Marks marks, Consumer<Id<Annotation>> clicked) {
        this.body = body;
        this.marks = marks;
        this.clicked = clicked;
    }

    /// Whose sign a place is on, if it is on any.
    Optional<Id<Annotation>> at(double x, double y) {
        return body.cells().nearest(y).flatMap(cell -> in(cell, x - cell.flow().getLayoutX(), y - cell.top()));
    }

    private Optional<Id<Annotation>> in(PageCell cell, double x, double y) {
        int near = cell.border(x, y);
        return marks.annotations(new Range(Math.max(0, near - 2), near + 2)).stream()
                .filter(marks::hasSign)
                .filter(it -> cell.chunk().range().contains(it.range().end() - 1))
                .filter(it -> spot(cell, it).contains(x, y))
                .map(Annotation::id)
                .findFirst();
    }

    private Rectangle2D spot(PageCell cell, Annotation annotation) {
        var end = cell.caret(annotation.range().end());
        double side = Signs.width(body.typesetter().size(cell.chunk()));
        return new Rectangle2D(end.getMinX() - AROUND, end.getMinY() - AROUND, side + 2 * AROUND, side + 2 * AROUND);
    }

    /// Does what a click does, if it was on a sign.
    boolean click(double x, double y) {
        var sign = at(x, y);
        sign.ifPresent(clicked);
        return sign.isPresent();
    }
}
