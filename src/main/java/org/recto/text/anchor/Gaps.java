package org.recto.text.anchor;

/// Fills what is left between stretches that are paired. Where two of them follow each other in both texts, all that
/// stands between is compared; where they do not, because something was moved, each is followed as far as the texts are
/// alike.
final class Gaps {

    private final Aligner aligner;
    private final Pairing pairing;
    private final int oldSize;
    private final int nowSize;

    private Gaps(Aligner aligner) {
        this.aligner = aligner;
        this.pairing = aligner.pairing();
        this.oldSize = pairing.old().size();
        this.nowSize = pairing.now().size();
    }

    static void fill(Aligner aligner) {
        var gaps = new Gaps(aligner);
        gaps.between();
        gaps.beside();
    }

    private void between() {
        int before = -1;
        for (int after = nextPaired(0); before < oldSize; after = nextPaired(before + 1)) {
            int now = before < 0 ? 0 : pairing.toNow(before) + 1;
            int nowEnd = after == oldSize ? nowSize : pairing.toNow(after);
            if (now <= nowEnd && freeNowEnd(now) >= nowEnd) {
                aligner.align(new Window(before + 1, after, now, nowEnd), 1);
            }
            before = after;
        }
    }

    private void beside() {
        for (int i = 0; i < oldSize; i++) {
            boolean ends = pairing.toNow(i) != Pairing.NONE && i + 1 < oldSize && pairing.toNow(i + 1) == Pairing.NONE;
            if (ends) {
                int now = pairing.toNow(i) + 1;
                aligner.followOn(new Window(i + 1, nextPaired(i + 1), now, freeNowEnd(now)));
            }
        }
        for (int i = oldSize - 1; i >= 0; i--) {
            boolean begins = pairing.toNow(i) != Pairing.NONE && i > 0 && pairing.toNow(i - 1) == Pairing.NONE;
            if (begins) {
                int nowEnd = pairing.toNow(i);
                aligner.followBack(new Window(freeOldStart(i), i, freeNowStart(nowEnd), nowEnd));
            }
        }
    }

    private int nextPaired(int from) {
        int next = from;
        while (next < oldSize && pairing.toNow(next) == Pairing.NONE) {
            next++;
        }
        return next;
    }

    private int freeNowEnd(int from) {
        int end = from;
        while (end < nowSize && pairing.toOld(end) == Pairing.NONE) {
            end++;
        }
        return end;
    }

    private int freeOldStart(int end) {
        int start = end;
        while (start > 0 && pairing.toNow(start - 1) == Pairing.NONE) {
            start--;
        }
        return start;
    }

    private int freeNowStart(int end) {
        int start = end;
        while (start > 0 && pairing.toOld(start - 1) == Pairing.NONE) {
            start--;
        }
        return start;
    }
}
