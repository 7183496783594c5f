package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;
import org.recto.text.anchor.Placement.Doubt;

/// Decides whether what a passage became is surely it.
///
/// There are two kinds of evidence. A passage that holds words which stand once in each text is known by them. One that
/// does not, because it is short or says what is said elsewhere, is known by its neighbours on both sides, or by those
/// on one side if nothing like it was deleted or put in on the other.
final class Judge {

    /// No more letters than this may have gone elsewhere, or have come from there.
    private static final int STRAY = 2;

    /// Of the letters of a passage, those that stand in rows.
    private static final double ENOUGH_KEPT = 0.7;

    /// The same for all its letters, if it is long enough for this not to be chance.
    private static final double MOSTLY = 0.75;

    private static final int LONG_WORD = 12;

    /// No more of it may be gone in one place, if the letters that are left stand apart.
    private static final double MOST_GONE = 0.4;

    /// The same for what has its neighbours on one side only.
    private static final double NEARLY_ALL = 0.9;

    /// What has fewer letters has to stand between its neighbours, unchanged.
    static final int SHORT = 5;

    /// Whatever has so many letters is not found again by chance.
    private static final int LONG = 40;

    /// A text of which no more of the shorter is in the other was written again.
    private static final double SAME_TEXT = 0.7;

    /// If it is no more than this, they are two texts, whatever sentences they may share.
    private static final double ANY_TEXT = 0.3;

    /// What was written again may still keep a sentence: so many letters in a row, none changed, are known even there.
    private static final int SENTENCE = 48;

    /// So many letters are left of what was moved, for it to be known as moved and not written again.
    private static final int MOVED = 200;

    /// So many of them are not the passage's.
    private static final int MOVED_ALONG = 40;

    /// What has so many letters of its piece on both sides is not a copy of a sentence.
    private static final int WELL_WITHIN = 64;

    /// How much of a passage without neighbours must be such that it stands once in each text.
    private static final double MOST_UNIQUE = 0.6;

    private static final double BESIDE = 0.5;
    private static final double SOMETHING = 0.3;
    private static final double CLOSE = 0.75;

    private final Alignment alignment;
    private final Rivals rivals;
    private final Grip grip;

    Judge(Alignment alignment) {
        this.alignment = alignment;
        this.rivals = new Rivals(alignment.pairing());
        this.grip = new Grip(alignment.pairing());
    }

    /// Whether a passage stands in another order now.
    boolean isMoved(Trace trace) {
        return alignment.moved().get(alignment.pieceAt(trace.middle()));
    }

    /// What speaks against it, or nothing.
    @Nullable Doubt doubt(Trace trace, Surroundings around) {
        if (trace.elsewhere() > STRAY || trace.others() > STRAY || rivals.isPutInFromElsewhere(trace)) {
            return Doubt.TORN;
        }
        if (trace.loose() > 1 || isUnsure(trace, around) || !isEnough(trace)) {
            return Doubt.CHANGED;
        }
        if (!isKnown(trace, around)) {
            return Doubt.ALONE;
        }
        boolean known = uniqueLetters(trace) > 0;
        boolean again = margin(trace) < WELL_WITHIN && rivals.isPutInAgain(trace);
        boolean like =
                !known
                        && (rivals.any(trace, around)
                                || (margin(trace) < WELL_WITHIN && rivals.anywhere(trace, around)));
        return again || like ? Doubt.REPEATED : null;
    }

    /// Whether an end may be elsewhere. Not if what stood right beside it still stands there.
    private boolean isUnsure(Trace trace, Surroundings around) {
        boolean head = (trace.unsureHead() && around.rightBefore() < CLOSE) || !grip.isFirmHead(trace);
        boolean tail = (trace.unsureTail() && around.rightAfter() < CLOSE) || !grip.isFirmTail(trace);
        return head || tail;
    }

    private boolean isKnown(Trace trace, Surroundings around) {
        var piece = alignment.pieces().get(alignment.pieceAt(trace.middle()));
        boolean stray =
                isMoved(trace)
                        && (piece.kept() < MOVED || piece.kept() - trace.kept() < MOVED_ALONG || !isUniqueHere(trace));
        boolean again = alignment.share() < SAME_TEXT && (alignment.share() < ANY_TEXT || !isInKeptSentence(trace));
        if (stray || again) {
            return false;
        }
        int unique = uniqueLetters(trace);
        boolean itself = unique >= 2 * Alignment.UNIQUE_LENGTH && unique >= MOST_UNIQUE * trace.length();
        if (itself || (unique > 0 && around.most() >= BESIDE)) {
            return hasKnownEnds(trace, around);
        }
        boolean between = around.least() >= BESIDE && around.nearest() >= CLOSE;
        if (trace.length() < SHORT) {
            return piece.unique()
                    && around.least() >= CLOSE
                    && around.rightBefore() >= CLOSE
                    && around.rightAfter() >= CLOSE;
        }
        boolean isLong = trace.length() >= LONG && around.least() >= BESIDE;
        boolean beside =
                trace.length() >= LONG_WORD
                        && around.most() >= CLOSE
                        && around.nearestOfMost() >= CLOSE
                        && trace.kept() >= NEARLY_ALL * trace.length();
        return piece.unique() && (isLong || between || beside);
    }

    /// Whether a passage stands, word for word, within a row of letters that was kept, and that holds something unique.
    private boolean isInKeptSentence(Trace trace) {
        var pairing = alignment.pairing();
        if (trace.kept() < trace.length() || trace.nowEnd() - trace.now() != trace.length()) {
            return false;
        }
        int first = trace.old();
        while (first > 0 && pairing.isKept(first - 1) && pairing.toNow(first - 1) == pairing.toNow(first) - 1) {
            first--;
        }
        int end = trace.oldEnd();
        while (end < pairing.old().size() && pairing.isKept(end) && pairing.toNow(end) == pairing.toNow(end - 1) + 1) {
            end++;
        }
        int unique = alignment.unique().nextSetBit(first);
        return end - first >= SENTENCE && unique >= 0 && unique + Alignment.UNIQUE_LENGTH <= end;
    }

    /// Whether in a passage, or half over its end, something stands once in each text: else its twin in a paragraph
    /// that was moved, too, may be it.
    private boolean isUniqueHere(Trace trace) {
        int half = Alignment.UNIQUE_LENGTH / 2;
        int last = trace.oldEnd() + half - Alignment.UNIQUE_LENGTH;
        for (int i = alignment.unique().nextSetBit(Math.max(0, trace.old() - half));
                i >= 0 && i <= last;
                i = alignment.unique().nextSetBit(i + 1)) {
            if (isTogether(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether each end has its neighbours, or words near it that stand once in each text: a sentence that comes back,
    /// at the end of a passage and beside others than before, may be another's.
    private boolean hasKnownEnds(Trace trace, Surroundings around) {
        int head = alignment.unique().nextSetBit(trace.old());
        int tail = alignment.unique().previousSetBit(Math.max(0, trace.oldEnd() - Alignment.UNIQUE_LENGTH));
        boolean headKnown = head >= 0 && head - trace.old() <= Alignment.UNIQUE_LENGTH;
        boolean tailKnown = trace.oldEnd() - Alignment.UNIQUE_LENGTH - tail <= Alignment.UNIQUE_LENGTH;
        double enough = trace.length() >= LONG ? SOMETHING : BESIDE;
        return (around.before() >= enough || headKnown) && (around.after() >= enough || tailKnown);
    }

    /// How many letters of its piece stand beside a passage, on the side where there are fewer.
    private int margin(Trace trace) {
        var piece = alignment.pieces().get(alignment.pieceAt(trace.middle()));
        return Math.min(trace.old() - piece.first(), piece.last() + 1 - trace.oldEnd());
    }

    private boolean isEnough(Trace trace) {
        int length = trace.length();
        int grown = trace.nowEnd() - trace.now();
        if (grown - trace.kept() > Math.max(2, 0.6 * length)) {
            return false;
        }
        if (length < SHORT) {
            return trace.kept() == length && grown == length;
        }
        if (length - trace.kept() <= 1 && grown <= length + 1) {
            return true;
        }
        boolean mostly =
                length >= LONG_WORD
                        && trace.kept() >= MOSTLY * length
                        && 2 * trace.solid() >= length
                        && grip.hole(trace) <= Math.max(SHORT, MOST_GONE * length);
        return mostly || trace.solid() >= ENOUGH_KEPT * length;
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
