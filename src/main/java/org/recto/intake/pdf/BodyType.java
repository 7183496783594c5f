package org.recto.intake.pdf;

import org.recto.intake.format.Lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How most of a document is set: what headings and notes are told from.
///
/// @param size of its letters, in points
/// @param leading from line to line
/// @param isBold whether most of it is bold
record BodyType(double size, double leading, boolean isBold) {

    static BodyType of(List<PageText> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (PageText page : pages) {
            for (Line line : page.lines()) {
                int letters = Lines.length(line.text());
                sizes.merge(Math.round(line.size() * 4), letters, Integer::sum);
                bold += line.isBold() ? letters : 0;
                all += letters;
            }
        }
        double size = most(sizes, 40L) / 4.0;
        return new BodyType(size, leading(pages, size), bold > all / 2);
    }

    private static double leading(List<PageText> pages, double size) {
        Map<Long, Integer> steps = new HashMap<>();
        for (PageText page : pages) {
            for (Column column : page.columns()) {
                for (int i = 1; i < column.lines().size(); i++) {
                    var before = column.lines().get(i - 1);
                    var line = column.lines().get(i);
                    if (Math.abs(line.size() - size) < 0.3 && Math.abs(before.size() - size) < 0.3) {
                        steps.merge(Math.round((line.y() - before.y()) * 4), 1, Integer::sum);
                    }
                }
            }
        }
        return Math.max(size * 0.9, most(steps, Math.round(size * 4.8)) / 4.0);
    }

    private static long most(Map<Long, Integer> counts, long otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /// How far apart lines of this size may usually be, if nothing else is known.
    double leading(double of) {
        return leading * of / Math.max(1, size);
    }

    boolean isSmaller(double other) {
        return other <= 0.93 * size;
    }

    boolean isLarger(double other) {
        return other >= 1.1 * size;
    }
}
