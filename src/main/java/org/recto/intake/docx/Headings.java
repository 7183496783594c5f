package org.recto.intake.docx;

import org.recto.intake.format.Lines;
import org.recto.intake.plain.TitleFinder;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds title and headings where a document only looks as if it had them: most people make a line bold instead of
/// calling it a heading.
final class Headings {

    /// UTF-16 units of a line that may be a heading by its looks.
    private static final int SHORT = 120;

    private final List<Piece> pieces;
    private final String named;

    private Headings(List<Piece> pieces, String named) {
        this.pieces = pieces;
        this.named = named;
    }

    /// The pieces with one title at most, and with the headings that they look to have.
    ///
    /// @param named the title that the document gives elsewhere, or empty
    static List<Piece> found(List<Piece> pieces, String named) {
        return new Headings(pieces, named).found();
    }

    private List<Piece> found() {
        int title = title();
        boolean hasHeadings = pieces.stream().anyMatch(piece -> piece.kind() == BlockKind.HEADING);
        var found = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i == title) {
                found.add(piece.as(BlockKind.TITLE, 0));
            } else if (piece.kind() == BlockKind.TITLE) {
                found.add(piece.as(BlockKind.HEADING, 1));
            } else if (!hasHeadings && i > title && looksLikeHeading(i)) {
                found.add(piece.as(BlockKind.HEADING, 2));
            } else {
                found.add(piece);
            }
        }
        return found;
    }

    /// Where the title is; -1 if there is none.
    private int title() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == BlockKind.TITLE) {
                return i;
            }
        }
        if (pieces.size() > 1 && isTitleByItsLooks(pieces.getFirst(), pieces.get(1))) {
            return 0;
        }
        var highest = pieces.stream().filter(piece -> piece.kind() == BlockKind.HEADING && piece.level() == 1).toList();
        int first = firstHeading();
        boolean leads = highest.size() == 1 && pieces.get(first).equals(highest.getFirst());
        return leads && pieces.subList(0, first).stream().noneMatch(Headings::isProse) ? first : -1;
    }

    private static boolean isProse(Piece piece) {
        return piece.words().length() > SHORT || Lines.endsSentence(piece.words().line());
    }

    private int firstHeading() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == BlockKind.HEADING) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitleByItsLooks(Piece first, Piece next) {
        var line = first.words().line();
        if (first.kind() != BlockKind.PARAGRAPH || !TitleFinder.reads(line)) {
            return false;
        }
        return first.isStriking()
                || line.equals(line.toUpperCase(Locale.ROOT))
                || line.equals(named)
                || next.words().length() > 1.5 * line.length();
    }

    private boolean looksLikeHeading(int at) {
        var piece = pieces.get(at);
        var line = piece.words().line();
        return piece.kind() == BlockKind.PARAGRAPH
                && at + 1 < pieces.size()
                && line.length() <= SHORT
                && piece.words().isAll(FormatKind.STRONG)
                && TitleFinder.reads(line)
                && !line.endsWith(":");
    }
}
