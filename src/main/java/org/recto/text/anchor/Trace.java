package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.List;

/// Where the letters of a passage went: the longest run of them that kept its order and stayed together.
///
/// All places are letters.
///
/// @param old the first letter of the passage in the old text
/// @param oldEnd one past its last
/// @param middle a letter of the passage that is there, as are about as many before it as after it
/// @param now the first letter of what it became, in the new text
/// @param nowEnd one past the last
/// @param kept how many of its letters are there and the same
/// @param solid how many of those stand in a row of three or more, or all around
/// @param elsewhere how many of its letters went to other places
record Trace(int old, int oldEnd, int middle, int now, int nowEnd, int kept, int solid, int elsewhere) {

    /// So many letters at an end may be others and still be the passage's.
    private static final int SLIP = 3;

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
        var best = new Run(pairing);
        int all = 0;
        for (Run run : runs(pairing, old, oldEnd)) {
            all += run.size();
            best = run.size() > best.size() ? run : best;
        }
        int elsewhere = all - best.size();
        best.trim();
        if (best.size() == 0) {
            return new Trace(old, oldEnd, old, 0, 0, 0, 0, elsewhere);
        }
        int first = best.first();
        while (first > old && best.first() - first < SLIP && isRow(pairing, first - 1)) {
            first--;
        }
        int last = best.last();
        while (last + 1 < oldEnd && last - best.last() < SLIP && isRow(pairing, last)) {
            last++;
        }
        return new Trace(
                old,
                oldEnd,
                best.middle(),
                pairing.toNow(first),
                pairing.toNow(last) + 1,
                best.size(),
                best.solid(),
                elsewhere);
    }

    /// Whether a letter and the next are neighbours in both texts.
    private static boolean isRow(Pairing pairing, int letter) {
        return pairing.toNow(letter) != Pairing.NONE && pairing.toNow(letter + 1) == pairing.toNow(letter) + 1;
    }

    private static List<Run> runs(Pairing pairing, int old, int oldEnd) {
        var runs = new ArrayList<Run>();
        int room = Math.max(ROOM, oldEnd - old);
        for (int i = old; i < oldEnd; i++) {
            if (pairing.isKept(i)) {
                runFor(i, room, runs, pairing).add(i);
            }
        }
        return runs;
    }

    private static Run runFor(int letter, int room, List<Run> runs, Pairing pairing) {
        for (Run run : runs.reversed()) {
            int step = pairing.toNow(letter) - pairing.toNow(run.last());
            if (step > 0 && step <= room + letter - run.last()) {
                return run;
            }
        }
        var fresh = new Run(pairing);
        runs.add(fresh);
        return fresh;
    }
}
