package org.recto.ui.together;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

import java.util.function.Consumer;

/// The nodes of one ribbon: a curve, a head that says where it leads, and the relation, which is shown where the ribbon
/// is of the picked passage or under the mouse. Made once and moved from then on.
final class RibbonShape extends Group {

    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass FADES_LEFT = PseudoClass.getPseudoClass("fades-left");
    private static final PseudoClass FADES_RIGHT = PseudoClass.getPseudoClass("fades-right");

    /// How far a curve sets out sideways at least, in pixels.
    private static final double BEND = 36;

    private static final double HEAD = 4.5;

    private final CubicCurve curve = new CubicCurve();
    private final Polygon head = new Polygon(0, 0, -2 * HEAD, -HEAD, -2 * HEAD, HEAD);
    private final Label relation = new Label();
    private final Tooltip tooltip = new Tooltip();
    private Ribbon ribbon;
    private boolean strong;

    /// @param clicked hears which ribbon was clicked on
    RibbonShape(Ribbon first, Consumer<Ribbon> clicked) {
        ribbon = first;
        curve.getStyleClass().add("ribbon");
        curve.setFill(null);
        head.getStyleClass().add("ribbon-head");
        relation.getStyleClass().add("ribbon-relation");
        relation.setMouseTransparent(true);
        getChildren().setAll(curve, head, relation);
        setManaged(false);
        Tooltip.install(curve, tooltip);
        curve.setOnMouseClicked(event -> {
            clicked.accept(ribbon);
            event.consume();
        });
        hoverProperty().subscribe(_ -> show());
    }

    Ribbon ribbon() {
        return ribbon;
    }

    /// Shows a ribbon, in the coordinates of the parent.
    ///
    /// @param picked whether one of its ends is the passage at hand
    void show(Ribbon shown, Point2D left, Point2D right, boolean leftSeen, boolean rightSeen, boolean picked) {
        if (!shown.equals(ribbon) || relation.getText().isEmpty()) {
            ribbon = shown;
            relation.setText(shown.link().relation());
            tooltip.setText(shown.link().relation());
        }
        strong = picked;
        double bend = Math.max(BEND, (right.getX() - left.getX()) / 2);
        curve.setStartX(left.getX());
        curve.setStartY(left.getY());
        curve.setControlX1(left.getX() + bend);
        curve.setControlY1(left.getY());
        curve.setControlX2(right.getX() - bend);
        curve.setControlY2(right.getY());
        curve.setEndX(right.getX());
        curve.setEndY(right.getY());
        curve.pseudoClassStateChanged(FADES_LEFT, !leftSeen);
        curve.pseudoClassStateChanged(FADES_RIGHT, !rightSeen);
        var end = shown.toRight() ? right : left;
        head.setVisible(shown.toRight() ? rightSeen : leftSeen);
        head.setRotate(shown.toRight() ? 0 : 180);
        head.relocate(shown.toRight() ? end.getX() - 2 * HEAD : end.getX(), end.getY() - HEAD);
        show();
        relation.relocate(
                (left.getX() + right.getX() - relation.prefWidth(-1)) / 2,
                (left.getY() + right.getY() - relation.prefHeight(-1)) / 2);
        relation.resize(relation.prefWidth(-1), relation.prefHeight(-1));
    }

    private void show() {
        boolean shown = strong || isHover();
        curve.pseudoClassStateChanged(STRONG, shown);
        head.pseudoClassStateChanged(STRONG, shown);
        relation.setVisible(shown);
    }
}
