package org.recto.intake.docx;

import org.recto.intake.format.BlockList;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Mark;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Puts the pieces together as a text, and knows where in it everything came to stand.
final class Composition {

    private final String fileName;
    private final BlockList blocks;
    private final Comments comments;
    private final List<Mark> highlights = new ArrayList<>();
    private int at;

    Composition(String fileName, Comments comments) {
        this.fileName = fileName;
        this.blocks = new BlockList(fileName);
        this.comments = comments;
    }

    void add(Piece piece) throws Problem {
        boolean isHead = piece.kind() == BlockKind.HEADING || piece.kind() == BlockKind.TITLE;
        Set<FormatKind> without =
                isHead && piece.words().isAll(FormatKind.STRONG) ? Set.of(FormatKind.STRONG) : Set.of();
        var block = piece.words().block(without);
        block.spots().forEach(spot -> comments.place(spot, at + spot.at()));
        if (block.text().isBlank()) {
            return;
        }
        if (piece.picture() != null) {
            block.text().format(FormatKind.PICTURE, 0, piece.picture().sha256());
        }
        for (var highlight : block.highlights()) {
            var range = highlight.range();
            highlights.add(new Mark(new Range(range.start() + at, range.end() + at), "", "", highlight.colour(), null));
        }
        blocks.add(piece.kind(), piece.level(), block.text());
        at += block.text().length() + ReadingText.SEPARATOR.length();
        if (at > Caps.TEXT_UNITS) {
            throw Problem.input("intake.long", fileName, Caps.TEXT_UNITS / 1_000_000);
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    ReadingText text() {
        return blocks.build();
    }

    /// Highlights and comments, in the order of their words.
    List<Mark> marks(ReadingText text) {
        var marks = new ArrayList<>(highlights);
        marks.addAll(comments.marks(text));
        marks.sort(Comparator.comparing(Mark::range));
        return marks;
    }
}
