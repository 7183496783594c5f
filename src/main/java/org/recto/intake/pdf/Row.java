package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Letters with about the same baseline, from left to right, across all columns.
///
/// @param y of the first one's baseline
record Row(double y, List<Glyph> glyphs) {

    /// How far baselines of one row may be apart, in the size of the letters.
    private static final double NEAR = 0.22;

    /// The rows of some letters, from above.
    static List<Row> of(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        var rows = new ArrayList<Row>();
        var open = new ArrayList<Glyph>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty()) {
                var first = open.getFirst();
                if (glyph.y() - first.y() > NEAR * Math.max(first.size(), glyph.size())) {
                    rows.add(closed(open));
                    open.clear();
                }
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            rows.add(closed(open));
        }
        return rows;
    }

    private static Row closed(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        return new Row(glyphs.getFirst().y(), List.copyOf(sorted));
    }

    /// The size of its largest letter.
    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    /// The gaps between its letters that are at least so wide.
    List<Gap> gaps(double least) {
        var gaps = new ArrayList<Gap>();
        double reached = Double.NaN;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (glyph.x() - reached >= least) {
                gaps.add(new Gap(reached, glyph.x()));
            }
            reached = Double.isNaN(reached) ? glyph.right() : Math.max(reached, glyph.right());
        }
        return gaps;
    }

    double left() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::x).min().orElse(0);
    }

    double right() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::right).max().orElse(0);
    }
}
