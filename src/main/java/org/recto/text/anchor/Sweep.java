package org.recto.text.anchor;

/// Parts again what was paired by chance: a few letters that both texts have in the middle of what they do not share.
final class Sweep {

    /// Pairs that are no further apart than this belong together.
    private static final int NEAR = 10;

    /// So many letters together are not there by chance.
    private static final int ENOUGH = 16;

    private final Pairing pairing;

    private Sweep(Pairing pairing) {
        this.pairing = pairing;
    }

    static void over(Pairing pairing) {
        new Sweep(pairing).all();
    }

    private void all() {
        int first = nextPaired(0);
        int gapBefore = gap(-1, first);
        while (first < size()) {
            int last = last(first);
            int next = nextPaired(last + 1);
            int gapAfter = gap(last, next);
            if (isChance(first, last, Math.min(gapBefore, gapAfter))) {
                for (int i = first; i <= last; i++) {
                    pairing.part(i);
                }
                gapBefore += last - first + 1 + gapAfter;
            } else {
                gapBefore = gapAfter;
            }
            first = next;
        }
    }

    private boolean isChance(int first, int last, int gap) {
        int kept = 0;
        for (int i = first; i <= last; i++) {
            kept += pairing.isKept(i) ? 1 : 0;
        }
        boolean few = kept < ENOUGH && gap > NEAR + 2 * kept;
        return few || 2 * kept < last - first + 1;
    }

    private int size() {
        return pairing.old().size();
    }

    private int nextPaired(int from) {
        int next = from;
        while (next < size() && pairing.toNow(next) == Pairing.NONE) {
            next++;
        }
        return next;
    }

    private int last(int first) {
        int last = first;
        for (int next = nextPaired(first + 1); next < size() && gap(last, next) <= NEAR; next = nextPaired(next + 1)) {
            last = next;
        }
        return last;
    }

    /// How many letters stand between two that are paired, in that text where there are more.
    private int gap(int before, int after) {
        int nowBefore = before < 0 ? -1 : pairing.toNow(before);
        int nowAfter = after == size() ? pairing.now().size() : pairing.toNow(after);
        int between = nowAfter > nowBefore ? nowAfter - nowBefore : pairing.now().size();
        return Math.max(after - before, between) - 1;
    }
}
