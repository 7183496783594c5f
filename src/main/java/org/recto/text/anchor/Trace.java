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
/// @param others how many letters of others came to stand between
/// @param loose how many stand at its ends so alone that they were not counted: they may be others
/// @param unsureHead whether it may begin elsewhere
/// @param unsureTail whether it may end elsewhere
record Trace(
        int old,
        int oldEnd,
        int middle,
        int now,
        int nowEnd,
        int kept,
        int solid,
        int elsewhere,
        int others,
        int loose,
        boolean unsureHead,
        boolean unsureTail) {

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
        int loose = best.trim();
        if (best.size() == 0) {
            return new Trace(old, oldEnd, old, 0, 0, 0, 0, elsewhere, 0, loose, false, false);
        }
        var fringe = new Fringe(pairing, old, oldEnd);
        var swap = new Swap(pairing, old, oldEnd);
        int head = swap.head(best.first());
        int tail = swap.tail(best.last());
        int first = head == Pairing.NONE ? fringe.first(best.first()) : old;
        int last = tail == Pairing.NONE ? fringe.last(best.last()) : oldEnd - 1;
        int now = head == Pairing.NONE ? fringe.now(best.first(), first) : head;
        int nowLast = tail == Pairing.NONE ? fringe.now(best.last(), last) : tail;
        boolean known =
                (head != Pairing.NONE || best.first() == old) && (tail != Pairing.NONE || best.last() == oldEnd - 1);
        return new Trace(
                old,
                oldEnd,
                best.middle(),
                now,
                nowLast + 1,
                best.size(),
                best.solid(),
                elsewhere,
                others(pairing, best, old, oldEnd),
                known ? 0 : loose,
                head == Pairing.NONE && fringe.isUnsure(first, now, -1),
                tail == Pairing.NONE && fringe.isUnsure(last, nowLast, 1));
    }

    /// How many letters of others stand between those of a passage.
    private static int others(Pairing pairing, Run run, int old, int oldEnd) {
        int others = 0;
        for (int i = pairing.toNow(run.first()); i < pairing.toNow(run.last()); i++) {
            int partner = pairing.toOld(i);
            others += partner != Pairing.NONE && (partner < old || partner >= oldEnd) ? 1 : 0;
        }
        return others;
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
