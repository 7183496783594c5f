package org.recto.ui.page;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.List;

/// Pictures side by side, in as many rows as they need. No picture is ever larger than its own pixels.
///
/// @param spots where each picture stands, from the left upper corner of all of them
/// @param height of all rows, in pixels
record PlateRows(List<Spot> spots, double height) {

    static final PlateRows NONE = new PlateRows(List.of(), 0);

    /// @param box in whole pixels
    record Spot(Plate plate, Rectangle2D box) {}

    PlateRows {
        spots = List.copyOf(spots);
    }

    /// @param width of a row, which no picture exceeds
    /// @param most how high a picture may be
    /// @param gap between two pictures
    static PlateRows of(List<Plate> plates, double width, double most, double gap) {
        if (plates.isEmpty() || width < 1 || most < 1) {
            return NONE;
        }
        var spots = new ArrayList<Spot>(plates.size());
        double x = 0;
        double y = 0;
        double row = 0;
        for (Plate plate : plates) {
            double shrunk = Math.min(1, Math.min(width / plate.size().width(), most / plate.size().height()));
            double wide = Math.max(1, Math.floor(plate.size().width() * shrunk));
            double high = Math.max(1, Math.floor(plate.size().height() * shrunk));
            if (x > 0 && x + wide > width) {
                y += row + gap;
                x = 0;
                row = 0;
            }
            spots.add(new Spot(plate, new Rectangle2D(x, y, wide, high)));
            x += wide + gap;
            row = Math.max(row, high);
        }
        return new PlateRows(spots, y + row);
    }
}
