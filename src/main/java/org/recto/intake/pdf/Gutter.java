package org.recto.intake.pdf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A white strip between columns: as wide as a gap that stays free over many rows with text on both of its sides.
///
/// @param gap where it lies
/// @param first the index of its first row
/// @param last the index of its last row
record Gutter(Gap gap, int first, int last) {

    /// The least width, in the size of the text. Spaces between words may be as wide, but not one below another.
    private static final double WIDTH = 0.85;

    /// Rows that must have text on each side.
    private static final int ROWS = 4;

    /// The letters that such rows must have on each side on average: less is a table, a list's numbers or a margin.
    private static final double LETTERS = 11;

    /// What is emptier than so many of a page's lines ends a gutter.
    private static final double BREAK = 5;

    /// Gaps that are followed at a time; a page of columns has one or two.
    private static final int MOST = 60;

    private record Open(Gap gap, int first) {}

    /// The longest gutter between some rows, if there is any.
    static Optional<Gutter> longest(List<Row> rows) {
        double size = size(rows);
        double leading = leading(rows, size);
        var open = new ArrayList<Open>();
        Gutter best = null;
        for (int i = 0; i <= rows.size(); i++) {
            var row = i == rows.size() ? null : rows.get(i);
            boolean breaks = row == null || (i > 0 && row.y() - rows.get(i - 1).y() > BREAK * leading);
            var still = new ArrayList<Open>();
            for (Open each : open) {
                var free = breaks || row == null ? List.<Gap>of() : free(each.gap(), row, WIDTH * size);
                if (free.isEmpty() || !free.contains(each.gap())) {
                    best = better(best, new Gutter(each.gap(), each.first(), i - 1), rows);
                }
                free.forEach(gap -> still.add(new Open(gap, each.first())));
            }
            open.clear();
            if (row != null) {
                for (Gap gap : row.gaps(WIDTH * size)) {
                    still.add(new Open(gap, i));
                }
            }
            keep(still, open);
        }
        return Optional.ofNullable(best).map(gutter -> gutter.raised(rows, leading));
    }

    private static List<Gap> free(Gap gap, Row row, double least) {
        return gap.within(row.gaps(least), row.left(), row.right(), least);
    }

    /// Of gaps that lie within others that began before or with them, the others are enough.
    private static void keep(List<Open> still, List<Open> open) {
        var known = new HashSet<Gap>();
        for (Open each : still) {
            boolean covered = open.stream().anyMatch(other -> other.gap().contains(each.gap()));
            if (!covered && known.add(each.gap()) && open.size() < MOST) {
                open.add(each);
            }
        }
    }

    private static @Nullable Gutter better(@Nullable Gutter best, Gutter other, List<Row> rows) {
        boolean longer = best == null || other.last - other.first > best.last - best.first;
        return longer && other.parts(rows) ? other : best;
    }

    /// Whether there is running text on both sides.
    private boolean parts(List<Row> rows) {
        int[] count = new int[2];
        int[] letters = new int[2];
        for (Row row : rows.subList(first, last + 1)) {
            int[] own = new int[2];
            for (Glyph glyph : row.glyphs()) {
                own[glyph.middle() < gap.left() ? 0 : 1] += glyph.isBlank() ? 0 : 1;
            }
            for (int side = 0; side < 2; side++) {
                count[side] += own[side] > 0 ? 1 : 0;
                letters[side] += own[side];
            }
        }
        return count[0] >= ROWS
                && count[1] >= ROWS
                && letters[0] >= LETTERS * count[0]
                && letters[1] >= LETTERS * count[1];
    }

    /// The same gutter, begun as far above as rows leave it free, one close below the other: one column may begin
    /// higher than the other.
    private Gutter raised(List<Row> rows, double leading) {
        int start = first;
        while (start > 0
                && rows.get(start).y() - rows.get(start - 1).y() <= 2.5 * leading
                && !free(gap, rows.get(start - 1), gap.width() - 0.01).isEmpty()) {
            start--;
        }
        return new Gutter(gap, start, last);
    }

    double middle() {
        return (gap.left() + gap.right()) / 2;
    }

    private static double size(List<Row> rows) {
        return median(rows.stream().flatMap(row -> row.glyphs().stream()).mapToDouble(Glyph::size).toArray(), 10);
    }

    private static double leading(List<Row> rows, double size) {
        double[] steps = new double[Math.max(0, rows.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = rows.get(i + 1).y() - rows.get(i).y();
        }
        return Math.max(size, median(steps, 1.2 * size));
    }

    private static double median(double[] values, double otherwise) {
        java.util.Arrays.sort(values);
        return values.length == 0 ? otherwise : values[values.length / 2];
    }
}
