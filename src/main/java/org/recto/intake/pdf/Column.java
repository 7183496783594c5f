package org.recto.intake.pdf;

import java.util.List;

/// Lines that stand below one another and are read one after another.
///
/// @param start where its lines begin, if they are not indented
/// @param end where they end, if they are full
/// @param isAside whether it is no part of the page's run of text: a table on its side, a stamp in the margin
record Column(List<Line> lines, double start, double end, boolean isAside) {

    Column {
        lines = List.copyOf(lines);
    }

    static Column of(List<Line> lines, boolean isAside) {
        double start = lines.stream().mapToDouble(Line::start).min().orElse(0);
        double end = lines.stream().mapToDouble(Line::end).max().orElse(0);
        return new Column(lines, start, end, isAside);
    }

    Column widened(double to) {
        return new Column(lines, start, Math.max(end, to), isAside);
    }
}
