package org.recto.ui.page;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the small signs of a cell's annotations stand: beside the text, level with the line in which each annotation
/// ends, so that they hide no letter. Several on one line stand one after another, closer where there is little room.
final class SignPlaces {

    /// Between the text and the first sign, in pixels; and between the last one and the edge of the page at least.
    private static final double GAP = 5;

    /// A place of one sign.
    ///
    /// @param sign what it is a sign of
    /// @param note whether it is the one that stands for the note; otherwise it stands for links
    /// @param box in pixels, in the coordinates of the cell's text flow
    record Spot(Painting.Sign sign, boolean note, Rectangle2D box) {}

    /// One sign that has no place yet.
    private record Wanting(Painting.Sign sign, boolean note) {}

    private SignPlaces() {}

    /// @param size of the text beside them, in pixels
    static List<Spot> of(PageCell cell, List<Painting.Sign> signs, double size) {
        if (signs.isEmpty()) {
            return List.of();
        }
        Map<Rectangle2D, List<Wanting>> lines = new LinkedHashMap<>();
        for (Painting.Sign sign : signs) {
            var line = lines.computeIfAbsent(line(cell, sign), _ -> new ArrayList<>());
            if (sign.note()) {
                line.add(new Wanting(sign, true));
            }
            if (sign.linked()) {
                line.add(new Wanting(sign, false));
            }
        }
        var spots = new ArrayList<Spot>();
        lines.forEach((line, wanting) -> place(cell, line, wanting, size, spots));
        return spots;
    }

    private static Rectangle2D line(PageCell cell, Painting.Sign sign) {
        return cell.line(Math.max(cell.chunk().range().start(), sign.at() - 1)).bounds();
    }

    private static void place(PageCell cell, Rectangle2D line, List<Wanting> wanting, double size, List<Spot> spots) {
        double left = beside(cell);
        double side = Signs.width(size);
        double room = Math.max(side, cell.flow().getWidth() - GAP - left);
        double step = Math.min(side, (room - side) / Math.max(1, wanting.size() - 1));
        double y = line.getMinY() + (size * 1.36 - side) / 2;
        for (int i = 0; i < wanting.size(); i++) {
            var box = new Rectangle2D(left + i * step, y, side, side);
            spots.add(new Spot(wanting.get(i).sign(), wanting.get(i).note(), box));
        }
    }

    /// Where there is room beside a cell's text, in pixels from its left.
    static double beside(PageCell cell) {
        return cell.flow().getWidth() - cell.flow().getInsets().getRight() + GAP;
    }
}
