package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A stretch of the old text that stands in the new one, in one piece and in its order, with no more than a few letters
/// at a time changed, put in or left out.
///
/// @param first its first letter in the old text, which has a partner
/// @param last its last, which has one, too
/// @param kept how many of its letters are the same
/// @param unique whether it holds a stretch that stands once in each text
record Piece(int first, int last, int kept, boolean unique) {

    /// Where more letters than this come between, a piece ends.
    static final int NEAR = 24;

    /// All pieces, in the order of the old text.
    static List<Piece> all(Pairing pairing, BitSet unique) {
        var pieces = new ArrayList<Piece>();
        int size = pairing.old().size();
        int first = nextPaired(pairing, 0);
        while (first < size) {
            int last = first;
            int kept = pairing.isKept(first) ? 1 : 0;
            int next = nextPaired(pairing, first + 1);
            while (next < size && gap(pairing, last, next) <= NEAR) {
                last = next;
                kept += pairing.isKept(next) ? 1 : 0;
                next = nextPaired(pairing, last + 1);
            }
            pieces.add(new Piece(first, last, kept, holds(pairing, unique, first, last)));
            first = next;
        }
        return pieces;
    }

    private static boolean holds(Pairing pairing, BitSet unique, int first, int last) {
        int reach = Alignment.UNIQUE_LENGTH - 1;
        for (int i = unique.nextSetBit(first); i >= 0 && i + reach <= last; i = unique.nextSetBit(i + 1)) {
            boolean together = pairing.toNow(i) != Pairing.NONE && pairing.toNow(i + reach) == pairing.toNow(i) + reach;
            if (together && pairing.isKept(i) && pairing.isKept(i + reach)) {
                return true;
            }
        }
        return false;
    }

    private static int nextPaired(Pairing pairing, int from) {
        int next = from;
        while (next < pairing.old().size() && pairing.toNow(next) == Pairing.NONE) {
            next++;
        }
        return next;
    }

    /// How many letters stand between two that have partners, in that text where there are more.
    static int gap(Pairing pairing, int before, int after) {
        int between = pairing.toNow(after) - pairing.toNow(before);
        return Math.max(after - before, between > 0 ? between : pairing.now().size()) - 1;
    }
}
