package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;
import org.recto.text.anchor.Placement.Doubt;

/// Decides whether what a passage became is surely it.
final class Judge {

    private static final double ENOUGH_KEPT = 0.7;
    private static final double BESIDE = 0.5;
    private static final double CLOSE = 0.75;

    private final Alignment alignment;
    private final Rivals rivals;

    Judge(Alignment alignment) {
        this.alignment = alignment;
        this.rivals = new Rivals(alignment.pairing());
    }

    /// What speaks against it, or nothing.
    @Nullable Doubt doubt(Trace trace, Surroundings around) {
        if (trace.elsewhere() > trace.length() / 8) {
            return Doubt.TORN;
        }
        if (!isEnough(trace)) {
            return Doubt.CHANGED;
        }
        boolean oneSide = Math.max(around.before(), around.after()) >= BESIDE;
        int unique = uniqueLetters(trace);
        if (unique >= 2 * Alignment.UNIQUE_LENGTH || (unique > 0 && oneSide)) {
            return null;
        }
        boolean bothSides = Math.min(around.before(), around.after()) >= BESIDE;
        boolean closeOneSide = Math.max(around.before(), around.after()) >= CLOSE;
        if (!bothSides && !closeOneSide) {
            return Doubt.ALONE;
        }
        return rivals.any(trace, around) ? Doubt.REPEATED : null;
    }

    private static boolean isEnough(Trace trace) {
        int length = trace.length();
        int grown = trace.nowEnd() - trace.now();
        if (grown - trace.kept() > Math.max(2, 0.6 * length)) {
            return false;
        }
        if (length - trace.kept() <= 1 && grown <= length + 1 && length >= 5) {
            return true;
        }
        return trace.solid() >= ENOUGH_KEPT * length;
    }

    /// How many letters of the passage belong to stretches within it that stand once in each text.
    private int uniqueLetters(Trace trace) {
        int letters = 0;
        int counted = trace.old();
        var unique = alignment.unique();
        for (int i = unique.nextSetBit(trace.old());
                i >= 0 && i + Alignment.UNIQUE_LENGTH <= trace.oldEnd();
                i = unique.nextSetBit(i + 1)) {
            if (isTogether(i)) {
                int end = i + Alignment.UNIQUE_LENGTH;
                letters += end - Math.max(counted, i);
                counted = end;
            }
        }
        return letters;
    }

    private boolean isTogether(int first) {
        int last = first + Alignment.UNIQUE_LENGTH - 1;
        var pairing = alignment.pairing();
        return pairing.isKept(first)
                && pairing.isKept(last)
                && pairing.toNow(last) - pairing.toNow(first) == last - first;
    }
}
