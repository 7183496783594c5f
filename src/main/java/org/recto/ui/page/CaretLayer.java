package org.recto.ui.page;

import javafx.scene.Node;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// Draws the part of the selection, or the caret, that falls into one cell.
final class CaretLayer {

    private static final double CARET = 1.6;

    private CaretLayer() {}

    /// @param caret where the caret stands, if it is to be seen; otherwise -1
    static List<Node> draw(PageCell cell, Range selection, int caret, PageColours colours, double lineSpacing) {
        var drawn = new ArrayList<Node>(2);
        if (selection.overlaps(cell.chunk().range())) {
            var path = Shapes.filled(colours.selection());
            for (var box : cell.boxes(selection)) {
                Shapes.box(
                        path,
                        new javafx.geometry.Rectangle2D(
                                box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight() + lineSpacing));
            }
            drawn.add(path);
        }
        if (caret >= 0) {
            var box = cell.caret(caret);
            var line = Shapes.stroked(colours.accent(), CARET, List.of());
            Shapes.upright(line, Math.round(box.getMinX()) + 0.2, box.getMinY() + 2, box.getMaxY());
            drawn.add(line);
        }
        return drawn;
    }
}
