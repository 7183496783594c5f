package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

import java.util.List;

/// Makes the few kinds of shapes that a page draws behind its text. One path holds many strokes: few nodes are quick to
/// draw.
final class Shapes {

    private Shapes() {}

    /// An empty path that is filled.
    static Path filled(Color fill) {
        var path = unmanaged();
        path.setFill(fill);
        path.setStroke(null);
        return path;
    }

    /// An empty path that is drawn as lines.
    ///
    /// @param dashes as in [Pattern#dashes()]
    static Path stroked(Color stroke, double width, List<Double> dashes) {
        var path = unmanaged();
        path.setFill(null);
        path.setStroke(stroke);
        path.setStrokeWidth(width);
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.getStrokeDashArray().setAll(dashes);
        return path;
    }

    private static Path unmanaged() {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /// Adds a box to a filled path.
    static void box(Path path, Rectangle2D box) {
        path.getElements()
                .addAll(
                        new MoveTo(box.getMinX(), box.getMinY()),
                        new LineTo(box.getMaxX(), box.getMinY()),
                        new LineTo(box.getMaxX(), box.getMaxY()),
                        new LineTo(box.getMinX(), box.getMaxY()),
                        new ClosePath());
    }

    /// Adds a level line to a stroked path.
    static void line(Path path, double fromX, double toX, double y) {
        path.getElements().addAll(new MoveTo(fromX, y), new LineTo(toX, y));
    }

    /// Adds an upright line to a stroked path.
    static void upright(Path path, double x, double fromY, double toY) {
        path.getElements().addAll(new MoveTo(x, fromY), new LineTo(x, toY));
    }
}
