package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;

/// Knows how firmly a passage holds what it became: whether its outermost letters are still its own, and how much of it
/// in one piece is gone.
final class Grip {

    /// So many letters at an end are looked at.
    private static final int EDGE = 8;

    /// So many of them have to be left.
    private static final double MOST = 0.6;

    /// No more letters than this, in the place of as many or as few, are a word or two.
    private static final int WORDS = 16;

    /// So many letters that have stayed together are known beside an end.
    private static final int ROW = 3;

    /// So many in the middle of others that are gone are not there by chance.
    private static final int LONG_ROW = 4;

    private final Pairing pairing;

    Grip(Pairing pairing) {
        this.pairing = pairing;
    }

    /// Whether the first letters of a passage are left where it begins now, or what stands there instead stands right
    /// after what stood before it.
    boolean isFirmHead(Trace trace) {
        return isFirm(trace, trace.old(), 1);
    }

    /// Whether the last letters of a passage are left where it ends now, or what stands there instead stands right
    /// before what stood after it.
    boolean isFirmTail(Trace trace) {
        return isFirm(trace, trace.oldEnd() - 1, -1);
    }

    /// @param end the outermost letter of the passage
    /// @param step inwards
    private boolean isFirm(Trace trace, int end, int step) {
        int edge = Math.min(EDGE, trace.length());
        int left = 0;
        for (int i = 0; i < edge; i++) {
            left += isLeft(trace, end + i * step) ? 1 : 0;
        }
        return left >= MOST * edge || isReplaced(trace, end, step);
    }

    /// Whether a word or two at an end were exchanged for others, and the neighbours on both sides of them are known.
    private boolean isReplaced(Trace trace, int end, int step) {
        int gone = 0;
        while (gone < WORDS && !isRow(trace, end + gone * step, step)) {
            gone++;
        }
        int outside = 1;
        while (outside <= WORDS && !isRow(null, end - outside * step, -step)) {
            outside++;
        }
        int inner = end + gone * step;
        int neighbour = end - outside * step;
        boolean outermost = neighbour < 0 || neighbour >= pairing.old().size();
        if (!isRow(trace, inner, step) || !(outermost || isRow(null, neighbour, -step))) {
            return false;
        }
        int beside = !outermost ? pairing.toNow(neighbour) : step > 0 ? -1 : pairing.now().size();
        int between = (pairing.toNow(inner) - beside) * step - 1;
        return between >= 0 && between < gone + outside + WORDS;
    }

    /// Whether from a letter on a few have stayed together, all of the passage if one is given.
    private boolean isRow(@Nullable Trace trace, int from, int step) {
        for (int i = 0; i < ROW; i++) {
            int at = from + i * step;
            boolean left = trace == null ? isSound(at) : isLeft(trace, at);
            if (!left || pairing.toNow(at) - pairing.toNow(from) != at - from) {
                return false;
            }
        }
        return true;
    }

    private boolean isSound(int letter) {
        return letter >= 0 && letter < pairing.old().size() && Surroundings.isSound(pairing, letter);
    }

    private boolean isLeft(Trace trace, int letter) {
        return letter >= trace.old()
                && letter < trace.oldEnd()
                && isWithin(trace, letter)
                && Surroundings.isSound(pairing, letter);
    }

    private boolean isWithin(Trace trace, int letter) {
        int partner = pairing.toNow(letter);
        return trace.now() <= partner && partner < trace.nowEnd();
    }

    /// How many letters of a passage lie between two rows that are left, or beyond the outermost of them, at most.
    int hole(Trace trace) {
        int hole = 0;
        int after = trace.old();
        int row = 0;
        for (int i = trace.old(); i < trace.oldEnd(); i++) {
            boolean kept = pairing.isKept(i) && isWithin(trace, i);
            boolean goesOn = kept && row > 0 && pairing.toNow(i) == pairing.toNow(i - 1) + 1;
            row = goesOn ? row + 1 : kept ? 1 : 0;
            if (row == LONG_ROW) {
                hole = Math.max(hole, i + 1 - LONG_ROW - after);
            }
            after = row >= LONG_ROW ? i + 1 : after;
        }
        return Math.max(hole, trace.oldEnd() - after);
    }
}
