package org.recto.intake.plain;

import org.recto.intake.format.Lines;
import org.recto.intake.format.Seam;

import java.util.ArrayList;
import java.util.List;

/// Lines of prose that were cut to a width, without blank lines between them: joined again, and parted where an indent,
/// a mark of a list or a line that ends early shows a new paragraph.
final class Flow {

    private final List<String> lines;
    private final Measure measure;

    /// What all lines but the first are indented by.
    private final int base;

    private final int longest;

    /// Whether one width explains every line's end that is not a paragraph's: then any other end is one.
    private final boolean even;

    Flow(List<String> lines, Measure measure) {
        this.lines = lines;
        this.measure = measure;
        this.base = lines.stream().skip(1).mapToInt(Lines::indent).min().orElse(0);
        this.longest = longest(lines);
        this.even = isEven(lines);
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(Lines::length).max().orElse(0);
    }

    /// Whether some width explains where lines end: the next line's first word would never have fitted, but where a
    /// sentence ends and the next line begins anew.
    static boolean isEven(List<String> lines) {
        int longest = longest(lines);
        int cut = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            if (Measure.reach(lines.get(i), lines.get(i + 1)) > longest) {
                cut++;
            } else if (!mayPart(lines.get(i), lines.get(i + 1))) {
                return false;
            }
        }
        return 2 * cut >= lines.size() - 1;
    }

    private static boolean mayPart(String before, String line) {
        return Lines.endsSentence(before) && Lines.startsLarge(line);
    }

    List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var words = new StringBuilder(lines.getFirst().strip());
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var line = lines.get(i);
            if (parts(before, line)) {
                paragraphs.add(words.toString());
                words.setLength(0);
                words.append(line.strip());
            } else {
                var seam = measure.isShort(before, line) ? "\n" : Seam.between(words, line.strip());
                words.append(seam).append(line.strip());
            }
        }
        paragraphs.add(words.toString());
        return paragraphs;
    }

    private boolean parts(String before, String line) {
        boolean indented = Lines.indent(line) > base && (Lines.endsSentence(before) || !measure.isFull(before, line));
        boolean early = measure.isShort(before, line) || (even && Measure.reach(before, line) <= longest);
        return indented || isItem(before, line) || (early && mayPart(before, line));
    }

    private boolean isItem(String before, String line) {
        var mark = Lines.mark(line);
        return !mark.isEmpty() && (mark.equals(Lines.mark(lines.getFirst())) || before.stripTrailing().endsWith(":"));
    }
}
