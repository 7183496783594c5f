package org.recto.text.anchor;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;

/// A text that is being edited and remembers of each character which ones of the first text it was.
final class Draft {

    /// A character.
    ///
    /// @param codePoint what it is
    /// @param from the first code point of the old text that it was
    /// @param to one past the last; `from` if it is new
    record Cell(int codePoint, int from, int to) {

        static Cell fresh(int codePoint) {
            return new Cell(codePoint, 0, 0);
        }

        boolean isKept() {
            return from < to;
        }

        boolean isSpace() {
            return Character.isWhitespace(codePoint);
        }

        Cell as(int other) {
            return new Cell(other, from, to);
        }
    }

    /// A paragraph. Its cells may be changed.
    record Paragraph(BlockKind kind, int level, List<Cell> cells) {

        String words() {
            var words = new StringBuilder();
            cells.forEach(cell -> words.appendCodePoint(cell.codePoint()));
            return words.toString();
        }
    }

    final ReadingText old;
    final List<Paragraph> paragraphs = new ArrayList<>();

    Draft(ReadingText old) {
        this.old = old;
        for (Block block : old.blocks()) {
            var cells = new ArrayList<Cell>();
            int at = block.range().start();
            for (int codePoint : old.text(block).codePoints().toArray()) {
                cells.add(new Cell(codePoint, at, at + 1));
                at++;
            }
            paragraphs.add(new Paragraph(block.kind(), block.level(), cells));
        }
    }

    static List<Cell> fresh(String words) {
        var cells = new ArrayList<Cell>();
        words.codePoints().forEach(codePoint -> cells.add(Cell.fresh(codePoint)));
        return cells;
    }

    static Paragraph paragraph(String words) {
        return new Paragraph(BlockKind.PARAGRAPH, 0, fresh(words));
    }

    /// Where the sentences of a paragraph end: one past the stop and the space after it.
    static List<Integer> sentenceEnds(List<Cell> cells) {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            boolean stop = ".?!。\n".indexOf(cells.get(i).codePoint()) >= 0;
            boolean space = i + 1 < cells.size() && cells.get(i + 1).isSpace();
            if (i + 1 == cells.size() || (stop && (space || cells.get(i).codePoint() == '。'))) {
                ends.add(Math.min(cells.size(), space ? i + 2 : i + 1));
            }
        }
        return ends;
    }

    /// The edited text. What has no words is left out.
    ReadingText text() {
        var builder = new ReadingText.Builder();
        kept().forEach(each -> builder.add(each.kind(), each.level(), each.words(), List.of()));
        return builder.build();
    }

    /// The characters of [#text()], one a code point.
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (Paragraph each : kept()) {
            if (!cells.isEmpty()) {
                cells.addAll(fresh(ReadingText.SEPARATOR));
            }
            cells.addAll(each.cells());
        }
        return cells;
    }

    private List<Paragraph> kept() {
        paragraphs.forEach(Draft::withoutEmptyLines);
        return paragraphs.stream().filter(each -> each.cells().stream().anyMatch(cell -> !cell.isSpace())).toList();
    }

    private static void withoutEmptyLines(Paragraph paragraph) {
        var cells = paragraph.cells();
        for (int i = cells.size() - 1; i > 0; i--) {
            if (cells.get(i).codePoint() == '\n' && cells.get(i - 1).codePoint() == '\n') {
                cells.remove(i);
            }
        }
    }
}
