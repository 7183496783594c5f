package org.recto.intake.plain;

import org.recto.intake.format.Lines;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Some lines of plain text with blank lines around them, and the paragraphs that they are.
///
/// Lines that were cut to a width are joined (see [Flow]); lines that somebody ended (verse, an address, columns) are
/// kept; a line that is a paragraph by itself becomes one. Where it cannot be told, the line's end is kept, since that
/// loses nothing.
///
/// @param isFirst whether the text begins with them
record Group(List<String> lines, Measure measure, boolean isFirst) {

    /// In a text whose paragraphs are whole lines, lines no longer than this between blank lines are verse or an
    /// address.
    private static final int VERSE = 60;

    /// A stanza of more lines is shown line by line, to be cited by line.
    private static final int STANZA = 60;

    private static final Pattern COLUMNS = Pattern.compile("\\S(\\t| {3,})\\S|\\|.*\\|");

    /// The paragraphs' words; those of kept lines hold line breaks.
    List<String> paragraphs() {
        if (lines.size() == 1) {
            return List.of(lines.getFirst().strip());
        }
        if (isFirst && TitleFinder.isHead(lines)) {
            return List.of(kept());
        }
        if (!measure.isCut()) {
            boolean verse = measure.isSpaced() && lines.stream().allMatch(line -> Lines.length(line) <= VERSE);
            return verse ? List.of(kept()) : each();
        }
        if (isTable()) {
            return List.of(kept());
        }
        if (!isList() && isVerse()) {
            return endSentences() || lines.size() > STANZA ? each() : List.of(kept());
        }
        return new Flow(lines, measure).paragraphs();
    }

    private boolean isTable() {
        return lines.stream().filter(line -> COLUMNS.matcher(line).find()).count() * 2 > lines.size();
    }

    private boolean isList() {
        var mark = Lines.mark(lines.getFirst());
        return !mark.isEmpty() && lines.stream().skip(1).anyMatch(line -> Lines.mark(line).equals(mark));
    }

    /// Whether most lines were ended by their author: they do not reach the width, or nearly all begin with a capital
    /// and no width explains their ends.
    private boolean isVerse() {
        int ends = lines.size() - 1;
        if (ends >= 3 && Flow.isEven(lines)) {
            return false;
        }
        long cut = count(i -> measure.goesOn(lines.get(i), lines.get(i + 1)));
        long large = count(i -> Lines.startsLarge(lines.get(i + 1)));
        return cut <= 0.4 * ends || (ends >= 3 && large >= 0.8 * ends);
    }

    private long count(IntPredicate end) {
        return IntStream.range(0, lines.size() - 1).filter(end).count();
    }

    private boolean endSentences() {
        return lines.stream().filter(Lines::endsSentence).count() >= 0.7 * lines.size();
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
}
