package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts small letters above or below a line's baseline (the marks of notes, exponents, indices) into the line that they
/// belong to: the one whose words they touch.
final class Raised {

    /// How small they are, of the size of the line.
    private static final double SMALL = 0.85;

    /// How far above and below the baseline they may stand, in its size.
    private static final double ABOVE = 0.75;

    private static final double BELOW = 0.45;

    /// How far from a word of the line they may stand, in its size.
    private static final double REACH = 0.8;

    private Raised() {}

    static List<List<Glyph>> joined(List<Row> rows) {
        var joined = new ArrayList<List<Glyph>>();
        rows.forEach(row -> joined.add(new ArrayList<>(row.glyphs())));
        for (int i = 0; i < rows.size(); i++) {
            for (List<Glyph> run : runs(rows.get(i))) {
                int host = host(rows, i, run);
                if (host >= 0) {
                    joined.get(host).addAll(run);
                    joined.get(i).removeAll(run);
                }
            }
        }
        joined.removeIf(List::isEmpty);
        return joined;
    }

    /// Stretches of a row without a wide gap.
    private static List<List<Glyph>> runs(Row row) {
        var runs = new ArrayList<List<Glyph>>();
        double reached = 0;
        for (Glyph glyph : row.glyphs()) {
            if (runs.isEmpty() || glyph.x() - reached > REACH * glyph.size()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(glyph);
            reached = glyph.right();
        }
        return runs;
    }

    /// The index of the row that they belong to, or -1: the nearest in the order next below, next above.
    private static int host(List<Row> rows, int index, List<Glyph> run) {
        double size = run.stream().mapToDouble(Glyph::size).max().orElse(1);
        int best = -1;
        double nearest = Double.MAX_VALUE;
        for (int other : new int[] {index + 1, index + 2, index - 1, index - 2}) {
            if (other < 0 || other >= rows.size()) {
                continue;
            }
            var row = rows.get(other);
            double distance = distance(row, run, size, rows.get(index).y());
            if (distance < nearest) {
                nearest = distance;
                best = other;
            }
        }
        return best;
    }

    private static double distance(Row row, List<Glyph> run, double size, double y) {
        double nearest = Double.MAX_VALUE;
        for (Glyph glyph : row.glyphs()) {
            double rise = (glyph.y() - y) / glyph.size();
            double gap = Math.max(run.getFirst().x() - glyph.right(), glyph.x() - run.getLast().right());
            if (!glyph.isBlank()
                    && size <= SMALL * glyph.size()
                    && rise <= ABOVE
                    && rise >= -BELOW
                    && gap <= REACH * glyph.size()) {
                nearest = Math.min(nearest, Math.max(0, gap));
            }
        }
        return nearest;
    }
}
