package org.recto.intake.pdf;

import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.List;

/// Lines that belong together, on their way to a block.
///
/// @param kind what they are, as far as it is known
/// @param level of a heading, depth of a list's item
/// @param lines at least one
/// @param isKept whether the ends of the lines are kept: verse, an address, a table's rows
/// @param start where lines begin in the column that it ends in
/// @param end where full lines end there
record Piece(BlockKind kind, int level, List<Line> lines, boolean isKept, double start, double end) {

    Piece {
        lines = List.copyOf(lines);
    }

    static Piece of(BlockKind kind, List<Line> lines, Column column) {
        return new Piece(kind, 0, lines, false, column.start(), column.end());
    }

    Piece as(BlockKind other, int at) {
        return new Piece(other, at, lines, isKept, start, end);
    }

    Piece as(BlockKind other) {
        return as(other, 0);
    }

    Piece kept() {
        return new Piece(kind, level, lines, true, start, end);
    }

    /// The two as one that goes on in the other's column.
    Piece and(Piece next) {
        var all = new ArrayList<>(lines);
        all.addAll(next.lines);
        return new Piece(kind, level, all, isKept, next.start, next.end);
    }

    /// Its lines with another first one.
    List<Line> lines(Line first) {
        var all = new ArrayList<>(lines);
        all.set(0, first);
        return all;
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    /// The size of most of its lines.
    double size() {
        var sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    /// The words of its lines with a space between them, for looking at.
    String words() {
        var words = new StringBuilder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line.text()));
        return words.toString();
    }

    int length() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }
}
