package org.recto.ui.page;

import javafx.geometry.Rectangle2D;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

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
        if (x < SignPlaces.beside(cell) - AROUND) {
            return Optional.empty();
        }
        var chunk = cell.chunk();
        var signs = HighlightPainter.paint(chunk.range(), marks.touching(chunk.range())).signs();
        return SignPlaces.of(cell, signs, body.typesetter().size(chunk)).stream()
                .filter(SignPlaces.Spot::note)
                .filter(spot -> isNear(spot.box(), x, y))
                .map(spot -> spot.sign().of())
                .findFirst();
    }

    private static boolean isNear(Rectangle2D box, double x, double y) {
        return x >= box.getMinX() - AROUND
                && x <= box.getMaxX() + AROUND
                && y >= box.getMinY() - AROUND
                && y <= box.getMaxY() + AROUND;
    }

    /// Does what a click does, if it was on a sign.
    boolean click(double x, double y) {
        var sign = at(x, y);
        sign.ifPresent(clicked);
        return sign.isPresent();
    }
}
