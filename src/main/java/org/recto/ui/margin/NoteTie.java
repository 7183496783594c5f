package org.recto.ui.margin;

import javafx.css.PseudoClass;
import javafx.scene.shape.CubicCurve;

/// The thin line that joins a note to the line of the text where its passage begins.
final class NoteTie extends CubicCurve {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    NoteTie() {
        setManaged(false);
        setMouseTransparent(true);
        setFill(null);
        getStyleClass().add("note-tie");
    }

    void draw(double fromX, double fromY, double toX, double toY, boolean picked) {
        double middle = (fromX + toX) / 2;
        setStartX(fromX);
        setStartY(fromY);
        setControlX1(middle);
        setControlY1(fromY);
        setControlX2(middle);
        setControlY2(toY);
        setEndX(toX);
        setEndY(toY);
        pseudoClassStateChanged(PICKED, picked);
        setVisible(true);
    }
}
