package org.recto.intake.pdf;

import org.recto.intake.format.Lines;
import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.List;

/// Puts the pieces of all columns and pages one after another, and joins a paragraph that was cut by the end of a
/// column or page, or by a figure, with its rest.
final class Flow {

    private final BodyType body;
    private final List<Piece> pieces = new ArrayList<>();

    Flow(BodyType body) {
        this.body = body;
    }

    List<Piece> pieces() {
        return pieces;
    }

    void add(PageText page) {
        for (Column column : page.columns()) {
            if (column.isAside()) {
                pieces.addAll(Paragraphs.aside(column, body));
                continue;
            }
            boolean first = true;
            for (Piece piece : Paragraphs.of(column, body)) {
                add(piece, first);
                first &= isFloat(piece);
            }
        }
    }

    private void add(Piece piece, boolean first) {
        int before = pieces.size() - 1;
        while (before >= 0 && isFloat(pieces.get(before))) {
            before--;
        }
        boolean cut = first || before < pieces.size() - 1;
        if (before >= 0 && cut && goesOn(pieces.get(before), piece)) {
            pieces.set(before, pieces.get(before).and(piece));
        } else {
            pieces.add(piece);
        }
    }

    private static boolean isFloat(Piece piece) {
        return piece.kind() == BlockKind.FIGURE || piece.kind() == BlockKind.TABLE;
    }

    private boolean goesOn(Piece before, Piece next) {
        var last = before.last();
        var first = next.first();
        boolean alike =
                Math.abs(last.size() - first.size()) <= 0.06 * first.size()
                        && last.isBold() == first.isBold()
                        && !before.isKept()
                        && !next.isKept();
        boolean flows =
                next.kind() == BlockKind.PARAGRAPH
                        || (next.kind() == before.kind() && next.kind() != BlockKind.LIST_ITEM);
        if (!alike || !flows || isFloat(next)) {
            return false;
        }
        if (endsInHyphen(last.text()) || Character.isLowerCase(first.text().codePointAt(0))) {
            return true;
        }
        double space = 0.3 * last.size();
        boolean full = last.end() + space + first.firstWord() >= before.end() - 0.5 * last.size();
        boolean indented = first.start() - next.start() >= 0.6 * first.size();
        return full && !indented && (body.isIndented() || !Lines.endsSentence(last.text()));
    }

    private static boolean endsInHyphen(String text) {
        char end = text.charAt(text.length() - 1);
        return (end == '-' || end == '\u2010' || end == '\u00AD')
                && text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 2));
    }
}
