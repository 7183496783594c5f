package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// Fades the text of a cell but for what is looked for: a veil of paper lies over the rest.
final class VeilLayer {

    /// How much of the paper is laid over the text: faint, and still legible to who wants the context.
    private static final double STRENGTH = 0.62;

    private VeilLayer() {}

    /// @param seen what is not to be faded
    static List<Node> draw(PageCell cell, List<Mark> seen, PageColours colours) {
        var path = Shapes.filled(colours.paper().deriveColor(0, 1, 1, STRENGTH));
        for (Range range : without(cell.chunk().range(), seen)) {
            for (Rectangle2D box : cell.boxes(range)) {
                Shapes.box(path, box);
            }
        }
        return List.of(path);
    }

    /// What is left of a stretch of text without some marks.
    static List<Range> without(Range stretch, List<Mark> marks) {
        var left = new ArrayList<Range>();
        int from = stretch.start();
        for (Range range : marks.stream().map(Mark::range).filter(stretch::overlaps).sorted().toList()) {
            if (range.start() > from) {
                left.add(new Range(from, range.start()));
            }
            from = Math.max(from, range.end());
        }
        if (from < stretch.end()) {
            left.add(new Range(from, stretch.end()));
        }
        return left;
    }
}
