package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;

import org.recto.text.Range;
import org.recto.ui.parts.Contrast;

import java.util.ArrayList;
import java.util.List;

/// Fades the text of a cell but for what is looked for: a veil of paper lies over the rest.
final class VeilLayer {

    /// What contrast the faded text keeps, less than [Contrast#TEXT] and still legible to who wants the context.
    private static final double LEFT = 3.5;

    private VeilLayer() {}

    /// @param seen what is not to be faded
    static List<Node> draw(PageCell cell, List<Mark> seen, PageColours colours) {
        var path = Shapes.filled(colours.paper().deriveColor(0, 1, 1, strength(colours)));
        for (Range range : without(cell.chunk().range(), seen)) {
            for (Rectangle2D box : cell.boxes(range)) {
                Shapes.box(path, box);
            }
        }
        return List.of(path);
    }

    /// The colour that the text has under the veil.
    static Color faded(PageColours colours) {
        return colours.ink().interpolate(colours.paper(), strength(colours));
    }

    /// How much of the paper is laid over the text, 0 to 1.
    private static double strength(PageColours colours) {
        double strength = 1;
        while (strength > 0
                && Contrast.of(colours.ink().interpolate(colours.paper(), strength), colours.paper()) < LEFT) {
            strength -= 0.01;
        }
        return Math.max(0, strength);
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
