package org.recto.handout;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A block of a reading, cut into [Run]s.
///
/// @param number as it is cited, from 1; 0 for what is not counted, such as headings
/// @param runs all its words
/// @param beginning the passages that begin in it, whose notes stand beside it
public record Paragraph(Block block, int number, List<Run> runs, List<Mark> beginning) {

    public Paragraph {
        runs = List.copyOf(runs);
        beginning = List.copyOf(beginning);
    }

    /// Whether it is an item of a list that begins with its own number, and so needs no other sign.
    public boolean isCounted() {
        return block.kind() == BlockKind.LIST_ITEM
                && !runs.isEmpty()
                && runs.getFirst().words().matches("(?s)\\(?[\\p{N}\\p{L}]{1,4}[.)](\\s.*)?");
    }

    /// The words of a table, by rows and their cells: a line of its text is a row, and tabs part the cells. Passages
    /// may run through several.
    public List<List<List<Run>>> rows() {
        List<List<List<Run>>> rows = new ArrayList<>();
        rows.add(cell(new ArrayList<>()));
        for (Run run : runs) {
            for (Run piece : run.pieces()) {
                if (piece.words().equals("\n")) {
                    rows.add(cell(new ArrayList<>()));
                } else if (piece.words().equals("\t")) {
                    cell(rows.getLast());
                }
                rows.getLast().getLast().add(piece.words().matches("[\n\t]") ? piece.withoutWords() : piece);
            }
        }
        return rows;
    }

    private static List<List<Run>> cell(List<List<Run>> row) {
        row.add(new ArrayList<>());
        return row;
    }

    /// @param index of the block in its text
    /// @param touching the passages that touch the block, in page order
    static Paragraph of(ReadingText text, int index, List<Mark> touching) {
        var block = text.blocks().get(index);
        var beginning =
                touching.stream().filter(mark -> block.range().contains(mark.annotation().range().start())).toList();
        boolean isLast = index + 1 == text.blocks().size();
        int next = isLast ? text.length() : text.blocks().get(index + 1).range().start();
        int number = block.kind().isNumbered() ? text.paragraphNumber(index) : 0;
        return new Paragraph(block, number, runs(text, block, touching, next), beginning);
    }

    /// @param next where the next block starts
    private static List<Run> runs(ReadingText text, Block block, List<Mark> touching, int next) {
        var range = block.range();
        var borders = new TreeSet<>(List.of(range.start(), range.end()));
        for (Format format : block.formats()) {
            borders.add(format.range().start());
            borders.add(format.range().end());
        }
        for (Mark mark : touching) {
            var within = range.clip(mark.annotation().range());
            borders.add(within.start());
            borders.add(within.end());
        }
        var runs = new ArrayList<Run>(borders.size());
        int from = borders.removeFirst();
        for (int to : borders) {
            boolean isLast = to == range.end();
            runs.add(
                    run(block, text.substring(new Range(from, to)), new Range(from, to), touching, isLast ? next : to));
            from = to;
        }
        return runs;
    }

    /// @param until a passage that ends no later has these as its last words
    private static Run run(Block block, String words, Range range, List<Mark> touching, int until) {
        var formats =
                block.formats().stream()
                        .filter(format ->
                                format.range().isEmpty()
                                        ? format.range().start() == range.start()
                                        : format.range().contains(range))
                        .toList();
        var marks = touching.stream().filter(mark -> mark.annotation().range().contains(range)).toList();
        return new Run(
                range.start(),
                words,
                formats,
                marks,
                marks.stream().filter(mark -> first(mark, block) == range.start()).toList(),
                marks.stream().filter(mark -> mark.annotation().range().end() <= until).toList());
    }

    private static int first(Mark mark, Block block) {
        return Math.max(mark.annotation().range().start(), block.range().start());
    }
}
