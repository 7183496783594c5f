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
/// @param isMono whether most of it is in letters of one width
/// @param isIndented whether its paragraphs begin with an indent rather than after a space
record BodyType(double size, double leading, boolean isBold, boolean isMono, boolean isIndented) {

    /// Lines that must be so far apart for that to be usual.
    private static final int SHOWN = 3;

    static BodyType of(List<PageText> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        int bold = 0;
        int mono = 0;
        int all = 0;
        for (PageText page : pages) {
            for (Line line : page.lines()) {
                int letters = Lines.length(line.text());
                sizes.merge(Math.round(line.size() * 4), letters, Integer::sum);
                bold += line.isBold() ? letters : 0;
                mono += line.isMono() ? letters : 0;
                all += letters;
            }
        }
        double size = most(sizes, 40L) / 4.0;
        double leading = leading(pages, size);
        return new BodyType(size, leading, bold > all / 2, mono > all / 2, isIndented(pages, size, leading));
    }

    private static boolean isIndented(List<PageText> pages, double size, double leading) {
        int indents = 0;
        int spaces = 0;
        for (PageText page : pages) {
            for (Column column : page.columns()) {
                for (int i = 1; i < column.lines().size(); i++) {
                    var before = column.lines().get(i - 1);
                    var line = column.lines().get(i);
                    if (isBody(before, size) && isBody(line, size)) {
                        double indent = line.start() - Math.max(before.start(), column.start());
                        indents += indent >= 0.6 * size && indent <= 4 * size ? 1 : 0;
                        spaces += indent < 0.6 * size && line.y() - before.y() > 1.25 * leading ? 1 : 0;
                    }
                }
            }
        }
        return indents > spaces;
    }

    private static boolean isBody(Line line, double size) {
        return Math.abs(line.size() - size) < 0.3 && !line.isBold();
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
        long most = most(steps, 0);
        return steps.getOrDefault(most, 0) < SHOWN ? 1.2 * size : Math.max(size * 0.9, most / 4.0);
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
