package org.recto.text.anchor;

import java.util.BitSet;

/// Knows the stretches of a few letters that occur in what is new in the new text: in what was put in, or is so much
/// changed that it has no partner.
///
/// It keeps one bit for each of many hashes, so that it now and then takes a stretch for one that occurs.
final class Fresh {

    /// So many letters are a stretch.
    private static final int LENGTH = 10;

    private static final int BITS = 24;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final Letters old;
    private final BitSet hashes = new BitSet();

    private Fresh(Letters old) {
        this.old = old;
    }

    static Fresh of(Pairing pairing) {
        var fresh = new Fresh(pairing.old());
        int row = 0;
        for (int i = 0; i < pairing.now().size(); i++) {
            row = pairing.toOld(i) == Pairing.NONE ? row + 1 : 0;
            if (row >= LENGTH) {
                fresh.hashes.set(hash(pairing.now(), i + 1 - LENGTH));
            }
        }
        return fresh;
    }

    private static int hash(Letters text, int from) {
        long hash = 0;
        for (int i = 0; i < LENGTH; i++) {
            hash = (hash + text.get(from + i)) * BASE;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> (Long.SIZE - BITS));
    }

    /// How many of the stretches of some of the old text occur, 0 to 1. Of fewer letters than a stretch, 0.
    ///
    /// @param from the first letter in the old text
    /// @param to one past the last
    double share(int from, int to) {
        int all = to - from - LENGTH + 1;
        int found = 0;
        for (int i = 0; i < all; i++) {
            found += hashes.get(hash(old, from + i)) ? 1 : 0;
        }
        return all <= 0 ? 0 : (double) found / all;
    }
}
