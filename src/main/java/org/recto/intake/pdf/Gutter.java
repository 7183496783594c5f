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
    private static final double LETTERS = 10;

    /// The same where lines do not fill their side, as those of an index.
    private static final double RAGGED = 17;

    /// The share of lines that fill their side in running text, and how far they do.
    private static final double FILLED = 0.4;

    private static final double FULL = 0.75;

    /// A gap that parts the cells of a table, in the size of the text.
    private static final double CELL = 1.5;

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
        var between = rows.subList(first, last + 1);
        return isText(between, true) && isText(between, false);
    }

    /// Whether what stands on one side is running text. The cells of a table are counted one by one.
    private boolean isText(List<Row> rows, boolean left) {
        int letters = 0;
        int cells = 0;
        var widths = new ArrayList<Double>();
        for (Row row : rows) {
            var own =
                    new Row(
                            row.y(),
                            row.glyphs().stream()
                                    .filter(glyph -> !glyph.isBlank() && glyph.middle() < gap.left() == left)
                                    .toList());
            if (!own.glyphs().isEmpty()) {
                letters += (int) own.glyphs().stream().filter(Gutter::isLetter).count();
                cells += 1 + own.gaps(CELL * own.size()).size();
                widths.add(own.right() - own.left());
            }
        }
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        long full = widths.stream().filter(width -> width >= FULL * widest).count();
        boolean fills = full >= FILLED * widths.size();
        return widths.size() >= ROWS && letters >= (fills ? LETTERS : RAGGED) * cells;
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
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
