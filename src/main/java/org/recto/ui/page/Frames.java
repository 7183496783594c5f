package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

import java.util.ArrayList;
import java.util.List;

/// The frame around the annotation that is picked out, with a handle at each end: a bar with a knob, above at the
/// start, below at the end. The frame is open where the annotation goes on in the next line.
final class Frames {

    private static final double WIDTH = 1.5;
    private static final double HANDLE = 2.5;
    private static final double KNOB = 4;

    private Frames() {}

    /// @param boxes of the framed text, line by line
    static List<Node> draw(List<Rectangle2D> boxes, Painting.Frame frame, double size, PageColours colours) {
        var drawn = new ArrayList<Node>();
        if (boxes.isEmpty()) {
            return drawn;
        }
        var edges = Shapes.stroked(colours.accent(), WIDTH, List.of());
        for (Rectangle2D box : boxes) {
            Shapes.line(edges, box.getMinX(), box.getMaxX(), top(box, size));
            Shapes.line(edges, box.getMinX(), box.getMaxX(), bottom(box, size));
        }
        drawn.add(edges);
        var handles = Shapes.stroked(colours.accent(), HANDLE, List.of());
        if (frame.starts()) {
            var box = boxes.getFirst();
            Shapes.upright(handles, box.getMinX(), top(box, size), bottom(box, size));
            drawn.add(knob(box.getMinX(), top(box, size), colours));
        }
        if (frame.ends()) {
            var box = boxes.getLast();
            Shapes.upright(handles, box.getMaxX(), top(box, size), bottom(box, size));
            drawn.add(knob(box.getMaxX(), bottom(box, size), colours));
        }
        drawn.add(handles);
        return drawn;
    }

    private static double top(Rectangle2D box, double size) {
        return box.getMinY() + size * 0.1;
    }

    private static double bottom(Rectangle2D box, double size) {
        return box.getMaxY() + size * 0.05;
    }

    private static Node knob(double x, double y, PageColours colours) {
        var knob = new Circle(x, y, KNOB, colours.accent());
        knob.setManaged(false);
        return knob;
    }
}
