package org.recto.intake.docx;

import org.recto.intake.format.Notices;
import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.List;

/// Gives each figure the words that stand for it: its caption, or else what is said of it.
final class Captions {

    private Captions() {}

    /// The pieces with the captions taken into the figures above them. A figure of which there is neither a picture nor
    /// a word is left out.
    static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            if (piece.kind() != BlockKind.FIGURE) {
                joined.add(piece);
            } else if (next != null && next.kind() == BlockKind.PARAGRAPH && StyleNames.isCaption(next.style())) {
                joined.add(worded(piece, next.words()));
                i++;
            } else if (!piece.words().isBlank()) {
                joined.add(piece);
            } else if (piece.picture() != null) {
                joined.add(worded(piece, RichWords.plain(Notices.of("picture"))));
            }
        }
        return joined;
    }

    private static Piece worded(Piece figure, RichWords words) {
        return new Piece(BlockKind.FIGURE, 0, words, figure.style(), false, figure.picture());
    }
}
