package org.recto.text.anchor;

import java.util.function.IntConsumer;

/// Where in a text each few letters stand: an index by their hashes, made once, of which one asks for the places of
/// stretches that are not too common.
final class Grams {

    /// So many letters are a stretch.
    static final int LENGTH = 6;

    /// What stands at more places than this tells nothing.
    private static final int COMMON = 64;

    private static final int BITS = 20;
    private static final int BASE = 0x9E3779B1;

    private final Letters letters;

    /// For each hash where its places begin in the list of them.
    private final int[] starts = new int[(1 << BITS) + 1];

    private final int[] places;

    Grams(Letters letters) {
        this.letters = letters;
        int count = Math.max(0, letters.size() - LENGTH + 1);
        this.places = new int[count];
        for (int i = 0; i < count; i++) {
            starts[hash(letters, i) + 1]++;
        }
        for (int i = 0; i < 1 << BITS; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (int i = 0; i < count; i++) {
            places[next[hash(letters, i)]++] = i;
        }
    }

    private static int hash(Letters text, int from) {
        int hash = 0;
        for (int i = 0; i < LENGTH; i++) {
            hash = (hash + text.get(from + i)) * BASE;
            hash ^= hash >>> 15;
        }
        return hash >>> (Integer.SIZE - BITS);
    }

    /// Tells where the stretch stands that begins at a letter of another text; nothing if it is common.
    void places(Letters of, int from, IntConsumer each) {
        int hash = hash(of, from);
        if (starts[hash + 1] - starts[hash] > COMMON) {
            return;
        }
        for (int i = starts[hash]; i < starts[hash + 1]; i++) {
            if (isSame(of, from, places[i])) {
                each.accept(places[i]);
            }
        }
    }

    private boolean isSame(Letters of, int from, int place) {
        for (int i = 0; i < LENGTH; i++) {
            if (of.get(from + i) != letters.get(place + i)) {
                return false;
            }
        }
        return true;
    }
}
