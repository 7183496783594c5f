package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeType;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// Draws what was found in one cell: a box around each hit, which no highlight has, and a thick one around the hit that
/// stands out. The boxes leave the underlines of highlights free.
final class FoundLayer {

    private static final double EDGE = 1;
    private static final double THICK = 2.2;

    private final PageCell cell;
    private final double size;
    private final FoundColours colours;

    private FoundLayer(PageCell cell, double size, FoundColours colours) {
        this.cell = cell;
        this.size = size;
        this.colours = colours;
    }

    /// The nodes that show the hits of a cell, from back to front; none if there are no hits.
    ///
    /// @param size of the cell's letters, in pixels
    static List<Node> draw(PageCell cell, FoundHits hits, double size, PageColours colours) {
        var here = hits.touching(cell.chunk().range());
        return here.isEmpty()
                ? List.of()
                : new FoundLayer(cell, size, FoundColours.of(colours)).draw(here, hits.current().orElse(Range.at(0)));
    }

    private List<Node> draw(List<Range> hits, Range current) {
        var others = Shapes.filled(colours.fill());
        others.setStroke(colours.edge());
        others.setStrokeWidth(EDGE);
        var one = Shapes.filled(colours.current());
        one.setStroke(colours.edge());
        one.setStrokeWidth(THICK);
        one.setStrokeType(StrokeType.OUTSIDE);
        hits.forEach(hit -> add(hit.equals(current) ? one : others, hit));
        var drawn = new ArrayList<Node>(2);
        for (Path path : List.of(others, one)) {
            if (!path.getElements().isEmpty()) {
                drawn.add(path);
            }
        }
        return drawn;
    }

    private void add(Path path, Range hit) {
        for (Rectangle2D box : cell.boxes(hit)) {
            double top = Math.round(box.getMinY() + size * 0.1) + 0.5;
            double bottom = Math.round(box.getMaxY() - size * 0.16) + 0.5;
            double left = Math.round(box.getMinX()) - 0.5;
            double right = Math.round(box.getMaxX()) + 0.5;
            Shapes.box(path, new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top)));
        }
    }
}
