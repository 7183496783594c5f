package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/// Parts the letters of a page into columns in their reading order: what stands above a gutter, the column on its left,
/// the one on its right, what stands below; and each of these the same way.
final class Columns {

    private final boolean fromRight;
    private final List<List<Glyph>> columns = new ArrayList<>();

    private Columns(boolean fromRight) {
        this.fromRight = fromRight;
    }

    /// @param fromRight whether the right column is read first, as in Arabic and Hebrew
    static List<List<Glyph>> of(List<Glyph> glyphs, boolean fromRight) {
        var columns = new Columns(fromRight);
        columns.cut(Row.of(glyphs), 0);
        return columns.columns;
    }

    private void cut(List<Row> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        var gutter = depth < PdfCaps.DEPTH ? Gutter.longest(rows) : java.util.Optional.<Gutter>empty();
        if (gutter.isEmpty()) {
            columns.add(rows.stream().flatMap(row -> row.glyphs().stream()).toList());
            return;
        }
        var found = gutter.get();
        var beside = rows.subList(found.first(), found.last() + 1);
        var left = side(beside, found.middle(), true);
        var right = side(beside, found.middle(), false);
        cut(rows.subList(0, found.first()), depth + 1);
        cut(fromRight ? right : left, depth + 1);
        cut(fromRight ? left : right, depth + 1);
        cut(rows.subList(found.last() + 1, rows.size()), depth + 1);
    }

    private static List<Row> side(List<Row> rows, double middle, boolean left) {
        var glyphs = new ArrayList<Glyph>();
        for (Row row : rows) {
            row.glyphs().stream().filter(glyph -> glyph.middle() < middle == left).forEach(glyphs::add);
        }
        return Row.of(glyphs);
    }
}
