package org.recto.ui.together;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

import org.jspecify.annotations.Nullable;

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
    private Ribbon ribbon;
    private @Nullable Label relation;
    private boolean strong;

    /// @param clicked hears which ribbon was clicked on
    RibbonShape(Ribbon first, Consumer<Ribbon> clicked) {
        ribbon = first;
        curve.getStyleClass().add("ribbon");
        curve.setFill(null);
        head.getStyleClass().add("ribbon-head");
        getChildren().setAll(curve, head);
        setManaged(false);
        curve.setOnMouseClicked(event -> {
            clicked.accept(ribbon);
            event.consume();
        });
        hoverProperty().subscribe(_ -> emphasize());
    }

    /// Shows another ribbon from now on.
    void take(Ribbon next) {
        ribbon = next;
        head.setRotate(next.toRight() ? 0 : 180);
    }

    /// Shows the ribbon between two places, in the coordinates of the parent.
    ///
    /// @param picked whether one of its ends is the passage at hand
    void show(Point2D left, Point2D right, boolean leftSeen, boolean rightSeen, boolean picked) {
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
        if (ribbon.toRight()) {
            pointAt(right.getX() - 2 * HEAD, right.getY(), rightSeen);
        } else {
            pointAt(left.getX(), left.getY(), leftSeen);
        }
        emphasize();
    }

    private void pointAt(double x, double y, boolean seen) {
        head.setVisible(seen);
        head.relocate(x, y - HEAD);
    }

    private void emphasize() {
        boolean shown = strong || isHover();
        curve.pseudoClassStateChanged(STRONG, shown);
        head.pseudoClassStateChanged(STRONG, shown);
        if (shown) {
            showRelation();
        } else if (relation != null) {
            relation.setVisible(false);
        }
    }

    /// A label is made when it is first wanted: of fifty ribbons that come into sight one has to say what it is.
    private void showRelation() {
        var label = relation;
        if (label == null) {
            label = new Label();
            label.getStyleClass().add("ribbon-relation");
            label.setMouseTransparent(true);
            getChildren().add(label);
            relation = label;
        }
        label.setText(ribbon.link().relation());
        label.setVisible(true);
        label.applyCss();
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        label.resizeRelocate(
                (curve.getStartX() + curve.getEndX() - width) / 2,
                (curve.getStartY() + curve.getEndY() - height) / 2,
                width,
                height);
    }
}
