package org.recto.text.anchor;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// Knows the stretches of a few letters that occur in what has no partner, in one of two texts: in what was put in, or
/// was left out, or is so much changed that it looks like that.
///
/// It keeps one bit for each of many hashes, so that it now and then takes a stretch for one that occurs.
final class Fresh {

    /// So many letters are a stretch.
    private static final int LENGTH = 10;

    private static final int BITS = 24;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final BitSet hashes = new BitSet();

    private Fresh() {}

    /// What of the new text has no partner.
    static Fresh inNow(Pairing pairing) {
        var fresh = new Fresh();
        fresh.enter(pairing.now(), i -> pairing.toOld(i) == Pairing.NONE);
        return fresh;
    }

    /// What of the old text has no partner.
    static Fresh inOld(Pairing pairing) {
        var fresh = new Fresh();
        fresh.enter(pairing.old(), i -> pairing.toNow(i) == Pairing.NONE);
        return fresh;
    }

    private void enter(Letters text, IntPredicate free) {
        int row = 0;
        for (int i = 0; i < text.size(); i++) {
            row = free.test(i) ? row + 1 : 0;
            if (row >= LENGTH) {
                hashes.set(hash(text, i + 1 - LENGTH));
            }
        }
    }

    private static int hash(Letters text, int from) {
        long hash = 0;
        for (int i = 0; i < LENGTH; i++) {
            hash = (hash + text.get(from + i)) * BASE;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> (Long.SIZE - BITS));
    }

    /// How many of the stretches of some of a text occur, 0 to 1. Of fewer letters than a stretch, 0.
    ///
    /// @param from the first letter
    /// @param to one past the last
    /// @param counted which letters a stretch may consist of
    double share(Letters text, int from, int to, IntPredicate counted) {
        int all = 0;
        int found = 0;
        int row = 0;
        for (int i = from; i < to; i++) {
            row = counted.test(i) ? row + 1 : 0;
            if (row >= LENGTH) {
                all++;
                found += hashes.get(hash(text, i + 1 - LENGTH)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) found / all;
    }
}
