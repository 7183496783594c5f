package org.recto.ui.together;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/// The line from a passage to the mouse, while a link is dragged.
public final class DragLine {

    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    private final Line line = new Line();
    private final Pane parent;

    /// @param ribbons what it is drawn in
    public DragLine(RibbonsPane ribbons) {
        parent = ribbons.pane();
        line.getStyleClass().add("ribbon-drag");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        parent.getChildren().add(line);
    }

    /// Draws it, in the coordinates of the scene.
    ///
    /// @param onPassage whether it would be a link if the mouse were let go
    void show(Bounds passage, Point2D mouse, boolean onPassage) {
        boolean toRight = mouse.getX() > passage.getCenterX();
        var from = parent.sceneToLocal(toRight ? passage.getMaxX() : passage.getMinX(), passage.getCenterY());
        var to = parent.sceneToLocal(mouse);
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
        line.pseudoClassStateChanged(STRONG, onPassage);
        line.setVisible(true);
    }

    void hide() {
        line.setVisible(false);
    }
}
