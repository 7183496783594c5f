package org.recto.text.anchor;

/// What is to be made of the letters between the last that is known to be left of a passage and the passage's end.
final class Fringe {

    /// So many letters at an end may be others and still be the passage's.
    private static final int SLIP = 3;

    /// So many letters may have lost their partners to a neighbour that says the same.
    private static final int OWN = 64;

    /// So many letters that stand together near an end, in both texts and without partners, may be the same.
    private static final int ROW = 4;

    /// So many even if they have partners.
    private static final int LONG_ROW = 8;

    /// So many letters at an end are compared with those beside it.
    private static final int EDGE = 12;

    /// So far beyond an end is looked for a few letters of what is missing, besides as far as the passage went.
    private static final int NEAR = 24;

    /// So far beyond an end is looked for what was put in again.
    private static final int AGAIN = 200;

    /// So far beyond an end is looked, besides as far as the passage went.
    private static final int REACH = 40;

    private final Pairing pairing;
    private final Letters old;
    private final Letters now;
    private final int begin;
    private final int end;

    /// @param begin the first letter of the passage
    /// @param end one past its last
    Fringe(Pairing pairing, int begin, int end) {
        this.pairing = pairing;
        this.old = pairing.old();
        this.now = pairing.now();
        this.begin = begin;
        this.end = end;
    }

    /// The first letter of the passage that is to be counted, given the first that is left.
    int first(int left) {
        int first = left;
        while (first > begin && left - first < SLIP && isExchanged(first - 1, first)) {
            first--;
        }
        return first == left && isOwn(begin, left - 1, pairing.toNow(left) - 1 - (left - 1 - begin)) ? begin : first;
    }

    /// The last letter of the passage that is to be counted, given the last that is left.
    int last(int left) {
        int last = left;
        while (last + 1 < end && last - left < SLIP && isExchanged(last + 1, last)) {
            last++;
        }
        return last == left && isOwn(left + 1, end - 1, pairing.toNow(left) + 1) ? end - 1 : last;
    }

    /// Where a letter stands now that is as far from the last one left in both texts.
    int now(int left, int letter) {
        return pairing.toNow(left) + letter - left;
    }

    /// Whether one character was put in the place of another of its kind, within a word or right beside it.
    private boolean isExchanged(int letter, int inner) {
        int partner = pairing.toNow(letter);
        int innerPartner = pairing.toNow(inner);
        return partner != Pairing.NONE
                && partner - innerPartner == letter - inner
                && Math.abs(now.place(partner) - now.place(innerPartner)) <= 1
                && Math.abs(old.place(letter) - old.place(inner)) <= 1
                && Character.isLetterOrDigit(old.get(letter)) == Character.isLetterOrDigit(now.get(partner));
    }

    /// Whether all of the passage that is missing stands right there, whosesoever it was taken for.
    private boolean isOwn(int from, int to, int there) {
        if (from > to || to - from >= OWN || there < 0 || there + to - from >= now.size()) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (old.get(i) != now.get(there + i - from)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an end may as well be elsewhere: something of what is missing beyond it stands beyond it in the new
    /// text, or around it both texts have something in common that was left unpaired, or what stands at the end now may
    /// as well be what stood right beside it.
    ///
    /// @param letter the outermost of the passage that is counted
    /// @param place where it stands now
    /// @param step outwards
    boolean isUnsure(int letter, int place, int step) {
        int missing = step > 0 ? end - 1 - letter : letter - begin;
        return isBeyond(letter, place, step, missing)
                || isBeside(letter, place, step, missing)
                || isAgain(letter, place, step);
    }

    private boolean isBeyond(int letter, int place, int step, int missing) {
        var lost = Stretch.of(old, letter + step, step, missing, _ -> true);
        var beyond = Stretch.of(now, place + step, step, missing + REACH, _ -> true);
        var near = Stretch.of(now, place + step, step, missing < ROW ? 2 * ROW : missing + NEAR, _ -> true);
        return lost.hasInCommon(beyond, LONG_ROW) || (missing > 1 && lost.hasInCommon(near, Math.min(missing, ROW)));
    }

    private boolean isBeside(int letter, int place, int step, int missing) {
        int around = 2 * REACH + missing;
        var gone = Stretch.of(old, letter - REACH * step, step, around, i -> !Surroundings.isSound(pairing, i));
        var fresh = Stretch.of(now, place - REACH * step, step, around, this::isFresh);
        if (gone.hasInCommon(fresh, ROW)) {
            return true;
        }
        var outside = Stretch.of(old, step > 0 ? end : begin - 1, step, REACH, i -> !Surroundings.isSound(pairing, i));
        var edge = Stretch.of(now, place, -step, Math.min(EDGE, end - begin), _ -> true).reversed();
        var beyond = Stretch.of(now, place + step, step, REACH, _ -> true);
        return outside.hasInCommon(edge, ROW) || outside.hasInCommon(beyond, LONG_ROW);
    }

    /// Whether the passage's last words were put in again right beside it.
    private boolean isAgain(int letter, int place, int step) {
        var edge = Stretch.of(old, letter, -step, 2 * EDGE, _ -> true).reversed();
        var fresh = Stretch.of(now, place + step, step, AGAIN, this::isFresh);
        return edge.hasInCommon(fresh, LONG_ROW + ROW);
    }

    private boolean isFresh(int letter) {
        return pairing.toOld(letter) == Pairing.NONE || !pairing.isKept(pairing.toOld(letter));
    }
}
