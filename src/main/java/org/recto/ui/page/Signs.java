package org.recto.ui.page;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// The small signs beside the line in which an annotation ends: a slip of paper for a note, two rings for a link.
final class Signs {

    /// Both are drawn in a square of this side and scaled.
    private static final double SIDE = 10;

    private static final String NOTE = "M0.5,0.5 H9.5 V6.5 L6.5,9.5 H0.5 Z M6.5,9.5 V6.5 H9.5 M2.5,3 H7.5 M2.5,5 H6";
    private static final String LINK =
            "M4.2,2.5 H3 A2.5,2.5 0 0 0 3,7.5 H4.2 M5.8,2.5 H7 A2.5,2.5 0 0 1 7,7.5 H5.8 M3.2,5 H6.8";

    private Signs() {}

    /// How far two signs stand apart.
    ///
    /// @param size of the text beside them
    static double width(double size) {
        return size * 0.64;
    }

    static Node note(double x, double y, double size, PageColours colours) {
        var sign = sign(NOTE, x, y, size, colours);
        sign.setFill(colours.paper());
        return sign;
    }

    static Node link(double x, double y, double size, PageColours colours) {
        return sign(LINK, x, y, size, colours);
    }

    private static SVGPath sign(String content, double x, double y, double size, PageColours colours) {
        var sign = new SVGPath();
        sign.setContent(content);
        sign.setFill(null);
        sign.setStroke(colours.accent());
        sign.setStrokeWidth(1.3);
        sign.setManaged(false);
        double scale = size * 0.56 / SIDE;
        sign.getTransforms()
                .setAll(new javafx.scene.transform.Translate(x, y), new javafx.scene.transform.Scale(scale, scale));
        return sign;
    }
}
