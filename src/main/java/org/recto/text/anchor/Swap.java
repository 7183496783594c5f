package org.recto.text.anchor;

/// Sees where a word or two at an end of a passage were exchanged for others, or left out, while everything beside them
/// stayed as it was: then it is known to the letter where the passage begins or ends now, and the letters that the new
/// words have in common with the old ones tell nothing.
final class Swap {

    /// No more letters than this are a word or two.
    private static final int WORDS = 16;

    /// So many letters more than those that are gone may have come instead of them.
    private static final int MORE = 10;

    /// So many unchanged letters in a row show that the edit beside them went no further.
    private static final int ROW = 12;

    /// Words further apart than this, in code points, belong to two blocks.
    private static final int SPACE = 2;

    /// What ends a sentence: words beyond it belong to another.
    private static final String STOPS = ".?!;:…。";

    private final Pairing pairing;
    private final int begin;
    private final int end;

    /// @param begin the first letter of the passage
    /// @param end one past its last
    Swap(Pairing pairing, int begin, int end) {
        this.pairing = pairing;
        this.begin = begin;
        this.end = end;
    }

    /// Where the passage begins now if its first words were exchanged, or [Pairing#NONE].
    ///
    /// @param left the first letter of it that is left in one place with the others
    int head(int left) {
        int inner = begin;
        while (inner - begin < WORDS && inner + ROW <= end && !isRow(inner)) {
            inner++;
        }
        if (inner == begin || inner + ROW > end || !isRow(inner) || (begin > 0 && !isRow(begin - ROW))) {
            return Pairing.NONE;
        }
        int first = begin == 0 ? 0 : pairing.toNow(begin - 1) + 1;
        boolean there = isNear(first, pairing.toNow(left));
        return there
                        && isGone(begin, inner)
                        && isOnlyFor(first, pairing.toNow(inner), inner - begin)
                        && !isApart(pairing.toNow(inner))
                ? first
                : Pairing.NONE;
    }

    /// Where the last letter of the passage stands now if its last words were exchanged, or [Pairing#NONE].
    ///
    /// @param left the last letter of it that is left in one place with the others
    int tail(int left) {
        int inner = end;
        while (end - inner < WORDS && inner - ROW >= begin && !isRow(inner - ROW)) {
            inner--;
        }
        boolean last = end == pairing.old().size();
        if (inner == end || inner - ROW < begin || !isRow(inner - ROW) || (!last && !isRow(end))) {
            return Pairing.NONE;
        }
        int after = last ? pairing.now().size() : pairing.toNow(end);
        boolean there = isNear(pairing.toNow(left), after - 1);
        return there
                        && isGone(inner, end)
                        && isOnlyFor(pairing.toNow(inner - 1) + 1, after, end - inner)
                        && !isApart(pairing.toNow(inner - 1) + 1)
                ? after - 1
                : Pairing.NONE;
    }

    /// Whether of some letters of the passage no more than half are left.
    private boolean isGone(int from, int to) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += pairing.isKept(i) ? 1 : 0;
        }
        return 2 * kept <= to - from;
    }

    private static boolean isNear(int before, int after) {
        return before <= after && after - before <= 2 * WORDS;
    }

    /// Whether what stands there came in the place of so many letters of the passage, and is no other's.
    private boolean isOnlyFor(int from, int to, int gone) {
        if (to < from || to - from > gone + MORE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int partner = pairing.toOld(i);
            boolean goesOn = i == from || !(isApart(i) || STOPS.indexOf(pairing.now().get(i - 1)) >= 0);
            if (!goesOn) {
                return false;
            }
            if (partner != Pairing.NONE && (partner < begin || partner >= end)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a letter of the new text and the one before it belong to two blocks.
    private boolean isApart(int letter) {
        var now = pairing.now();
        return letter > 0 && letter < now.size() && now.place(letter) - now.place(letter - 1) > SPACE;
    }

    /// Whether from a letter of the old text on so many have stayed together.
    private boolean isRow(int from) {
        if (from < 0 || from + ROW > pairing.old().size()) {
            return false;
        }
        for (int i = from; i < from + ROW; i++) {
            if (!pairing.isKept(i) || pairing.toNow(i) - pairing.toNow(from) != i - from) {
                return false;
            }
        }
        return true;
    }
}
