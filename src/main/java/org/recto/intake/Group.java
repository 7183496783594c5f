package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Some lines of plain text with blank lines around them, and the paragraphs that they are.
///
/// Lines that were cut to a width are joined; lines that somebody ended (verse, an address, columns) are kept; a line
/// that is a paragraph by itself becomes one. Where it cannot be told, the line's end is kept, since that loses
/// nothing.
///
/// @param isFirst whether the text begins with them
record Group(List<String> lines, Measure measure, boolean isFirst) {

    /// Lines that may stand together above a text: title, subtitle, author.
    static final int HEAD = 3;

    /// In a text whose paragraphs are whole lines, lines no longer than this between blank lines are verse or an
    /// address.
    private static final int VERSE = 60;

    /// A stanza of more lines is shown line by line, to be cited by line.
    private static final int STANZA = 60;

    private static final Pattern ITEM = Pattern.compile("\\s*([-*•‣◦]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s.*");
    private static final Pattern COLUMNS = Pattern.compile("\\S(\\t| {3,})\\S|\\|.*\\|");

    /// The paragraphs' words; those of kept lines hold line breaks.
    List<String> paragraphs() {
        if (lines.size() == 1) {
            return List.of(lines.getFirst().strip());
        }
        if (isFirst && isHead()) {
            return List.of(kept());
        }
        if (!measure.isCut()) {
            return measure.isSpaced() && lines.stream().allMatch(line -> Lines.length(line) <= VERSE)
                    ? List.of(kept())
                    : each();
        }
        if (isTable()) {
            return List.of(kept());
        }
        if (isVerse()) {
            return endSentences() || lines.size() > STANZA ? each() : List.of(kept());
        }
        return joined();
    }

    /// Whether each line begins anew and none is a sentence: then they were not cut, even where they are long.
    private boolean isHead() {
        return lines.size() <= HEAD
                && lines.stream()
                        .allMatch(line ->
                                TitleFinder.isShort(line) && Lines.startsLarge(line) && !Lines.endsSentence(line));
    }

    private boolean isTable() {
        return lines.stream().filter(line -> COLUMNS.matcher(line).find()).count() * 2 > lines.size();
    }

    /// Whether most lines were ended by their author: they do not reach the width, or nearly all begin with a capital
    /// and no width explains their ends.
    private boolean isVerse() {
        int ends = lines.size() - 1;
        if (isCutEvenly() && ends >= 3) {
            return false;
        }
        long full = count(i -> measure.goesOn(lines.get(i), lines.get(i + 1)));
        long large = count(i -> Lines.startsLarge(lines.get(i + 1)));
        return full <= 0.4 * ends || (ends >= 3 && large >= 0.8 * ends);
    }

    /// Whether some width explains every line's end: no line is longer, and the next word never fits.
    private boolean isCutEvenly() {
        int longest = lines.stream().mapToInt(Lines::length).max().orElse(0);
        return count(i -> Measure.reach(lines.get(i), lines.get(i + 1)) > longest) == lines.size() - 1;
    }

    private boolean endSentences() {
        return lines.stream().filter(Lines::endsSentence).count() >= 0.7 * lines.size();
    }

    private long count(IntPredicate end) {
        return IntStream.range(0, lines.size() - 1).filter(end).count();
    }

    private List<String> each() {
        return lines.stream().map(String::strip).toList();
    }

    /// The lines as they are, but for the indentation that all share.
    private String kept() {
        int shared = lines.stream().mapToInt(Group::spaces).min().orElse(0);
        return lines.stream().map(line -> line.substring(shared).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static int spaces(String line) {
        return line.length() - line.stripLeading().length();
    }

    private List<String> joined() {
        var paragraphs = new ArrayList<String>();
        var words = new StringBuilder(lines.getFirst().strip());
        int base = lines.stream().skip(1).mapToInt(Lines::indent).min().orElse(0);
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var line = lines.get(i);
            if (isNew(before, line, base)) {
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

    private boolean isNew(String before, String line, int base) {
        boolean ended = Lines.endsSentence(before);
        boolean full = measure.isFull(before, line);
        boolean indented = Lines.indent(line) > base && (ended || !full);
        var mark = mark(line);
        boolean item = !mark.isEmpty() && (mark.equals(mark(lines.getFirst())) || before.stripTrailing().endsWith(":"));
        boolean afterShort = measure.isShort(before, line) && ended && Lines.startsLarge(line);
        return indented || item || afterShort;
    }

    /// With what kind of mark the line begins, if it is one of a list: `-`, `1.`, `a)`; else nothing.
    private static String mark(String line) {
        var item = ITEM.matcher(line);
        return item.matches() ? item.group(1).replaceAll("\\d+", "1").replaceAll("[a-z]", "a") : "";
    }
}
