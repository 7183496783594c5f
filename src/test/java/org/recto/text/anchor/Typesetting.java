package org.recto.text.anchor;

import org.recto.text.anchor.Draft.Cell;
import org.recto.text.anchor.Draft.Paragraph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What typesetters, converters and text recognition do to a text whose words stay the same.
final class Typesetting {

    private static final Map<Integer, String> STRAIGHT =
            Map.of(
                    (int) '“', "\"",
                    (int) '”', "\"",
                    (int) '‘', "'",
                    (int) '’', "'",
                    (int) '—', "--",
                    (int) '–', "-");

    private static final Map<String, String> MISREAD =
            Map.ofEntries(
                    Map.entry("rn", "m"),
                    Map.entry("m", "rn"),
                    Map.entry("l", "1"),
                    Map.entry("I", "l"),
                    Map.entry("1", "l"),
                    Map.entry("e", "c"),
                    Map.entry("h", "b"),
                    Map.entry("O", "0"),
                    Map.entry("0", "O"),
                    Map.entry("cl", "d"),
                    Map.entry("vv", "w"),
                    Map.entry("fi", "ﬁ"),
                    Map.entry("fl", "ﬂ"),
                    Map.entry("ff", "ﬀ"),
                    Map.entry(" ", ""),
                    Map.entry("t", "t "),
                    Map.entry(".", ","),
                    Map.entry(",", "."));

    private final Draft draft;
    private final Random random;

    Typesetting(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
    }

    /// Breaks lines, and words at their ends.
    void lines(int width) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            int column = 0;
            for (Cell cell : paragraph.cells()) {
                boolean letter = Character.isLetter(cell.codePoint());
                boolean insideWord = letter && !after.isEmpty() && Character.isLetter(after.getLast().codePoint());
                if (cell.codePoint() == ' ' && column > width - 8) {
                    after.add(cell.as('\n'));
                    column = 0;
                    continue;
                }
                if (insideWord && column >= width) {
                    after.add(Cell.fresh('-'));
                    after.add(Cell.fresh('\n'));
                    column = 0;
                }
                after.add(cell);
                column++;
            }
            replace(paragraph, after);
        }
    }

    /// Puts characters together with their marks, or takes them apart.
    void form(Normalizer.Form form) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            for (Cell cell : paragraph.cells()) {
                Normalizer.normalize(Character.toString(cell.codePoint()), form)
                        .codePoints()
                        .forEach(codePoint -> after.add(cell.as(codePoint)));
            }
            replace(paragraph, after);
        }
    }

    void straightQuotes() {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            for (Cell cell : paragraph.cells()) {
                STRAIGHT.getOrDefault(cell.codePoint(), Character.toString(cell.codePoint()))
                        .codePoints()
                        .forEach(codePoint -> after.add(cell.as(codePoint)));
            }
            replace(paragraph, after);
        }
    }

    /// Fi, fl and ff as one character, soft hyphens, narrow and fixed spaces.
    void ligatures() {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            var cells = paragraph.cells();
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                int next = i + 1 < cells.size() ? cells.get(i + 1).codePoint() : 0;
                int joined =
                        cell.codePoint() != 'f' ? 0 : next == 'i' ? 'ﬁ' : next == 'l' ? 'ﬂ' : next == 'f' ? 'ﬀ' : 0;
                if (joined != 0 && cell.isKept() && cells.get(i + 1).from() == cell.to()) {
                    after.add(new Cell(joined, cell.from(), cells.get(i + 1).to()));
                    i++;
                } else if (cell.codePoint() == ' ' && random.nextInt(10) == 0) {
                    after.add(cell.as('\u00A0'));
                } else {
                    after.add(cell);
                    if (Character.isLetter(cell.codePoint()) && random.nextInt(30) == 0) {
                        after.add(Cell.fresh('\u00AD'));
                    }
                }
            }
            replace(paragraph, after);
        }
    }

    void capitalHeadings() {
        for (Paragraph paragraph : draft.paragraphs) {
            if (paragraph.level() > 0) {
                paragraph.cells().replaceAll(cell -> cell.as(Character.toUpperCase(cell.codePoint())));
            }
        }
    }

    /// Misreads characters as machines do. What one sign became of another counts as new.
    void recognised(double share) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            var cells = paragraph.cells();
            for (int i = 0; i < cells.size(); i++) {
                int two = Math.min(cells.size(), i + 2);
                var pair = words(cells.subList(i, two));
                var one = words(cells.subList(i, i + 1));
                var found = two == i + 2 && MISREAD.containsKey(pair) ? pair : one;
                var read = MISREAD.get(found);
                if (read == null || random.nextDouble() >= share) {
                    after.add(cells.get(i));
                    continue;
                }
                after.addAll(Draft.fresh(read));
                i += found.length() - 1;
            }
            replace(paragraph, after);
        }
    }

    private static String words(List<Cell> cells) {
        var words = new StringBuilder();
        cells.forEach(cell -> words.appendCodePoint(cell.codePoint()));
        return words.toString();
    }

    private static void replace(Paragraph paragraph, List<Cell> cells) {
        paragraph.cells().clear();
        paragraph.cells().addAll(cells);
    }
}
