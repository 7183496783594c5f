package org.recto.text.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Words to be found although some of their letters differ: approximate matching with bit-parallel columns of the
/// edit-distance table (Myers 1999, in the form of Hyyrö 2003 for more than 64 letters), in O(n m / 64).
final class Pattern {

    private static final int BITS = Long.SIZE;

    private final int length;
    private final int blocks;
    private final Map<Character, long[]> masks = new HashMap<>();
    private final long[] none;

    /// @param from the first letter
    /// @param to one past the last; at least one letter
    Pattern(Letters text, int from, int to) {
        this.length = to - from;
        this.blocks = (length + BITS - 1) / BITS;
        this.none = new long[blocks];
        for (int i = 0; i < length; i++) {
            masks.computeIfAbsent(text.get(from + i), _ -> new long[blocks])[i / BITS] |= 1L << (i % BITS);
        }
    }

    int length() {
        return length;
    }

    /// Where the words are found with the fewest errors.
    ///
    /// @param end one past the last letter there
    /// @param errors how many letters must be put in, left out or exchanged
    record Hit(int end, int errors) {}

    /// The best place in a stretch of a text; the first, of several as good.
    Hit best(Letters in, int start, int end) {
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        Arrays.fill(plus, -1L);
        int score = length;
        var best = new Hit(start, length);
        for (int at = start; at < end; at++) {
            score += step(masks.getOrDefault(in.get(at), none), plus, minus);
            if (score < best.errors()) {
                best = new Hit(at + 1, score);
            }
        }
        return best;
    }

    /// One column of the table; what it does to the number in its last row.
    private int step(long[] same, long[] plus, long[] minus) {
        int carry = 0;
        for (int block = 0; block < blocks; block++) {
            long eq = same[block];
            long pv = plus[block];
            long mv = minus[block];
            long xv = eq | mv;
            eq |= carry < 0 ? 1 : 0;
            long xh = (((eq & pv) + pv) ^ pv) | eq;
            long ph = mv | ~(xh | pv);
            long mh = pv & xh;
            int top = block == blocks - 1 ? (length - 1) % BITS : BITS - 1;
            int out = (ph >>> top & 1) != 0 ? 1 : (mh >>> top & 1) != 0 ? -1 : 0;
            ph <<= 1;
            mh <<= 1;
            mh |= carry < 0 ? 1 : 0;
            ph |= carry > 0 ? 1 : 0;
            plus[block] = mh | ~(xv | ph);
            minus[block] = ph & xv;
            carry = out;
        }
        return carry;
    }
}
