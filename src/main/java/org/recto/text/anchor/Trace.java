package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.List;

/// Where the letters of a passage went: the longest run of them that kept its order and stayed together.
///
/// All places are letters.
///
/// @param old the first letter of the passage in the old text
/// @param oldEnd one past its last
/// @param now the first letter of what it became, in the new text
/// @param nowEnd one past the last
/// @param kept how many of its letters are there and the same
/// @param solid how many of those stand in a row of three or more, or all around
/// @param elsewhere how many of its letters went to other places
record Trace(int old, int oldEnd, int now, int nowEnd, int kept, int solid, int elsewhere) {

    /// A row of so many letters is more than chance.
    private static final int ROW = 3;

    /// So many letters may be put between two of a passage, however short it is.
    private static final int ROOM = 80;

    /// How many letters the passage had.
    int length() {
        return oldEnd - old;
    }

    boolean isEmpty() {
        return kept == 0;
    }

    /// How much alike the passage and what it became are, 0 to 1.
    double likeness() {
        return kept == 0 ? 0 : (double) kept / Math.max(length(), nowEnd - now);
    }

    /// Follows the letters of a passage.
    ///
    /// @param old the first letter
    /// @param oldEnd one past the last
    static Trace of(Pairing pairing, int old, int oldEnd) {
        var best = new int[] {old, old, 0};
        int all = 0;
        for (int[] run : runs(pairing, old, oldEnd)) {
            all += run[2];
            best = run[2] > best[2] ? run : best;
        }
        if (best[2] == 0) {
            return new Trace(old, oldEnd, 0, 0, 0, 0, 0);
        }
        int first = best[0];
        while (first > old && pairing.toNow(first - 1) == pairing.toNow(first) - 1 && pairing.toNow(first) > 0) {
            first--;
        }
        int last = best[1];
        while (last + 1 < oldEnd && pairing.toNow(last + 1) == pairing.toNow(last) + 1) {
            last++;
        }
        return new Trace(
                old,
                oldEnd,
                pairing.toNow(first),
                pairing.toNow(last) + 1,
                best[2],
                solid(pairing, best[0], best[1]),
                all - best[2]);
    }

    /// Each run: its first letter, its last, and how many were kept.
    private static List<int[]> runs(Pairing pairing, int old, int oldEnd) {
        var runs = new ArrayList<int[]>();
        int room = Math.max(ROOM, oldEnd - old);
        for (int i = old; i < oldEnd; i++) {
            if (!pairing.isKept(i)) {
                continue;
            }
            int[] run = null;
            for (int k = runs.size() - 1; k >= Math.max(0, runs.size() - 4) && run == null; k--) {
                int step = pairing.toNow(i) - pairing.toNow(runs.get(k)[1]);
                run = step > 0 && step <= room + i - runs.get(k)[1] ? runs.get(k) : null;
            }
            if (run == null) {
                runs.add(new int[] {i, i, 1});
            } else {
                run[1] = i;
                run[2]++;
            }
        }
        return runs;
    }

    private static int solid(Pairing pairing, int first, int last) {
        int solid = 0;
        int row = 0;
        for (int i = first; i <= last + 1; i++) {
            boolean goesOn =
                    i <= last && pairing.isKept(i) && (row == 0 || pairing.toNow(i) == pairing.toNow(i - 1) + 1);
            if (goesOn) {
                row++;
            } else {
                solid += row >= ROW ? row : 0;
                row = i <= last && pairing.isKept(i) ? 1 : 0;
            }
        }
        return solid;
    }
}
