package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Two texts side by side.
///
/// @param pairing which letter became which
/// @param unique the letters of the old text with which stretches begin that stand once in each text
/// @param pieces what of the old text stands in the new one, in the old order
/// @param moved which of the pieces stand in another order
/// @param share how much of the shorter of the two texts is in the other, 0 to 1
record Alignment(Pairing pairing, BitSet unique, List<Piece> pieces, BitSet moved, double share) {

    /// How many letters such a stretch has at least.
    static final int UNIQUE_LENGTH = 24;

    static Alignment of(Pairing pairing, BitSet unique) {
        var pieces = Piece.all(pairing, unique);
        int kept = pieces.stream().mapToInt(Piece::kept).sum();
        double share = (double) kept / Math.max(1, Math.min(pairing.old().size(), pairing.now().size()));
        return new Alignment(pairing, unique, pieces, moved(pairing, pieces), share);
    }

    private static BitSet moved(Pairing pairing, List<Piece> pieces) {
        var matches = new ArrayList<Match>();
        for (Piece piece : pieces) {
            matches.add(new Match(piece.first(), pairing.toNow(piece.first()), Math.max(1, piece.kept())));
        }
        var moved = new BitSet();
        IntStream.range(0, pieces.size()).forEach(moved::set);
        for (int index : Chain.indices(matches)) {
            moved.clear(index);
        }
        return moved;
    }

    /// The index of the piece that holds a letter of the old text, or of the last before it; -1 if none.
    int pieceAt(int letter) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).first() <= letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
