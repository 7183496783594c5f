package org.recto.text.anchor;

/// Moves deletions and insertions to where people make them. "the old gate" may have lost "e old th" or "the old ": the
/// text that is left is the same, and the second is meant. Every gap slides, as far as the letters allow, to the place
/// with the most of a border at its ends.
final class Slides {

    private static final int FARTHEST = 64;

    private final Pairing pairing;
    private final Borders old;
    private final Borders now;

    private Slides(Pairing pairing, Borders old, Borders now) {
        this.pairing = pairing;
        this.old = old;
        this.now = now;
    }

    static void mend(Pairing pairing, Borders old, Borders now) {
        new Slides(pairing, old, now).all();
    }

    private void all() {
        int before = -1;
        for (int i = 0; i < pairing.old().size(); i++) {
            if (pairing.toNow(i) == Pairing.NONE) {
                continue;
            }
            int by = before < 0 ? 0 : best(before, i);
            move(before, i, by);
            i += Math.max(0, by);
            before = i;
        }
    }

    /// How far the gap between two letters of the old text that have partners slides: back if negative.
    private int best(int before, int after) {
        int deleted = after - before - 1;
        int inserted = pairing.toNow(after) - pairing.toNow(before) - 1;
        if (inserted < 0 || (deleted == 0) == (inserted == 0)) {
            return 0;
        }
        int best = 0;
        int most = worth(before, after, 0);
        for (int by = -1; by > -FARTHEST && slidesBack(before, after, -by); by--) {
            if (worth(before, after, by) > most) {
                most = worth(before, after, by);
                best = by;
            }
        }
        for (int by = 1; by < FARTHEST && slidesOn(before, after, by); by++) {
            if (worth(before, after, by) > most) {
                most = worth(before, after, by);
                best = by;
            }
        }
        return best;
    }

    private int worth(int before, int after, int by) {
        return old.rank(before + 1 + by)
                + old.rank(after + by)
                + now.rank(pairing.toNow(before) + 1 + by)
                + now.rank(pairing.toNow(after) + by);
    }

    /// Whether the gap, which slides back one letter less, slides back so many.
    private boolean slidesBack(int before, int after, int by) {
        int last = before - by;
        return last >= 0
                && pairing.toNow(last) == pairing.toNow(before) - by
                && pairing.isKept(last + 1)
                && pairing.old().get(after - by) == pairing.now().get(pairing.toNow(after) - by);
    }

    private boolean slidesOn(int before, int after, int by) {
        int first = after + by;
        return first < pairing.old().size()
                && pairing.toNow(first) == pairing.toNow(after) + by
                && pairing.isKept(first - 1)
                && pairing.old().get(before + by) == pairing.now().get(pairing.toNow(before) + by);
    }

    private void move(int before, int after, int by) {
        if (by == 0) {
            return;
        }
        int nowBefore = pairing.toNow(before);
        int nowAfter = pairing.toNow(after);
        for (int i = 0; i < -by; i++) {
            pairing.part(before - i);
            pairing.pair(after - 1 - i, nowAfter - 1 - i);
        }
        for (int i = 0; i < by; i++) {
            pairing.part(after + i);
            pairing.pair(before + 1 + i, nowBefore + 1 + i);
        }
    }
}
