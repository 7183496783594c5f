package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/// A note at the foot of a page.
///
/// @param mark the number or sign by which the text refers to it
/// @param lines without the mark
record Note(String mark, List<Line> lines) {

    Note {
        lines = List.copyOf(lines);
    }

    Note and(Line line) {
        var all = new ArrayList<>(lines);
        all.add(line);
        return new Note(mark, all);
    }
}
