package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.util.ArrayList;
import java.util.List;

/// The links and marks that lie over a sheet.
///
/// @param all that cover words
/// @param pins notes that are stuck somewhere near them
record Areas(Sheet sheet, List<Area> all, List<Area> pins) {

    static final Areas NONE = new Areas(new Sheet(0, 0, PDRectangle.LETTER.getWidth(), 1, 0), List.of(), List.of());

    /// How far above its baseline the middle of a small letter lies, in its font's size.
    private static final double MIDDLE = 0.25;

    Areas {
        all = List.copyOf(all);
        pins = List.copyOf(pins);
    }

    /// What lies over a letter.
    ///
    /// @param x of its middle
    /// @param y of its baseline
    Touch at(double x, double y, double size) {
        if (all.isEmpty()) {
            return Touch.NONE;
        }
        var link = "";
        var marks = new ArrayList<Integer>();
        for (Area area : all) {
            if (area.holds(x, y - MIDDLE * size)) {
                link = area.link().isEmpty() ? link : area.link();
                if (area.mark() >= 0 && !marks.contains(area.mark())) {
                    marks.add(area.mark());
                }
            }
        }
        return link.isEmpty() && marks.isEmpty() ? Touch.NONE : new Touch(link, marks);
    }
}
