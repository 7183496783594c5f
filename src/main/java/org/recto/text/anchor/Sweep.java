package org.recto.text.anchor;

import java.util.BitSet;

/// Parts again what was paired by chance: a phrase that both texts have in the middle of what they do not share, and
/// single letters at the ends of what they do.
final class Sweep {

    /// So many letters together are not there by chance, even if the texts have them elsewhere, too.
    private static final int ENOUGH = 100;

    /// How far from its end a piece is looked over for letters that do not belong to it.
    private static final int EDGE = 80;

    private final Pairing pairing;
    private final BitSet unique;

    private Sweep(Pairing pairing, BitSet unique) {
        this.pairing = pairing;
        this.unique = unique;
    }

    static void over(Pairing pairing, BitSet unique) {
        var sweep = new Sweep(pairing, unique);
        sweep.edges();
        sweep.islands();
    }

    private void islands() {
        var pieces = Piece.all(pairing, unique);
        int before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            int after =
                    i + 1 < pieces.size() ? gap(piece.last(), pieces.get(i + 1).first()) : gap(piece.last(), size());
            before = i == 0 ? gap(-1, piece.first()) : before;
            if (isChance(piece, Math.min(before, after))) {
                for (int letter = piece.first(); letter <= piece.last(); letter++) {
                    pairing.part(letter);
                }
                before = Math.max(before, after);
            } else {
                before = after;
            }
        }
    }

    private static boolean isChance(Piece piece, int gap) {
        boolean few = !piece.unique() && piece.kept() < ENOUGH && gap > Piece.NEAR + piece.kept();
        return few || 2 * piece.kept() < piece.last() - piece.first() + 1;
    }

    private int size() {
        return pairing.old().size();
    }

    /// How many letters come between two pieces in that text where there are fewer: if there are none, the texts have
    /// nothing else that either could belong to.
    private int gap(int before, int after) {
        int nowBefore = before < 0 ? -1 : pairing.toNow(before);
        int nowAfter = after == size() ? pairing.now().size() : pairing.toNow(after);
        int between = nowAfter > nowBefore ? nowAfter - nowBefore : pairing.now().size();
        return Math.min(after - before, between) - 1;
    }

    private void edges() {
        for (Piece piece : Piece.all(pairing, unique)) {
            trimEnd(piece);
            trimBeginning(piece);
        }
    }

    /// Cuts off the end of a piece from where its letters, taken together, speak against belonging to it.
    private void trimEnd(Piece piece) {
        double worth = 0;
        double least = 0;
        int cut = piece.last() + 1;
        int after = piece.last() + 1;
        for (int i = piece.last(); i >= Math.max(piece.first(), piece.last() - EDGE); i--) {
            if (pairing.isKept(i)) {
                worth += after > piece.last() ? 0 : worthOfGap(i, after);
                after = i;
                if (worth < least) {
                    least = worth;
                    cut = i + 1;
                }
                worth++;
            }
        }
        part(cut, piece.last());
    }

    private void trimBeginning(Piece piece) {
        double worth = 0;
        double least = 0;
        int cut = piece.first() - 1;
        int before = piece.first() - 1;
        for (int i = piece.first(); i <= Math.min(piece.last(), piece.first() + EDGE); i++) {
            if (pairing.isKept(i)) {
                worth += before < piece.first() ? 0 : worthOfGap(before, i);
                before = i;
                if (worth < least) {
                    least = worth;
                    cut = i - 1;
                }
                worth++;
            }
        }
        part(piece.first(), cut);
    }

    private double worthOfGap(int before, int after) {
        int gap = Piece.gap(pairing, before, after);
        return gap == 0 ? 0 : -1.5 - 0.25 * gap;
    }

    private void part(int from, int to) {
        for (int i = from; i <= to; i++) {
            pairing.part(i);
        }
    }
}
