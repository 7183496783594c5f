package org.recto.text.anchor;

/// Mends the seams between pieces that were not neighbours before. A piece is followed as long as the letters agree,
/// and so takes the full stop before it, or a repeated sentence, that belongs to the piece that stands there now. Here
/// each lets go of what it has beyond the border of a paragraph or a sentence, and then takes again what is still free.
final class Seams {

    /// No more letters than this are let go of beyond the border of a block.
    private static final int MOST = 160;

    /// No more than this beyond the border of a sentence.
    private static final int FEW = 48;

    private final Pairing pairing;
    private final Borders old;
    private final Borders now;

    private Seams(Pairing pairing, Borders old, Borders now) {
        this.pairing = pairing;
        this.old = old;
        this.now = now;
    }

    static void mend(Pairing pairing, Borders old, Borders now) {
        var seams = new Seams(pairing, old, now);
        seams.letGo();
        seams.takeUp(true);
        seams.takeUp(false);
    }

    private int size() {
        return pairing.old().size();
    }

    private boolean isPaired(int letter) {
        return letter >= 0 && letter < size() && pairing.toNow(letter) != Pairing.NONE;
    }

    /// Whether a letter that has a partner is the last of a row.
    private boolean isEnd(int letter) {
        return !isPaired(letter + 1) || isFar(letter, letter + 1);
    }

    private boolean isFar(int before, int after) {
        return Piece.gap(pairing, before, after) > Piece.NEAR;
    }

    private void letGo() {
        for (int i = 0; i < size(); i++) {
            if (isPaired(i) && isSeamAfter(i)) {
                letGoBackFrom(i);
            }
            if (isPaired(i) && isSeamBefore(i)) {
                letGoOnFrom(i);
            }
        }
    }

    /// Whether what follows a letter in either text belongs elsewhere.
    private boolean isSeamAfter(int letter) {
        int next = letter + 1;
        boolean oldSeam = isPaired(next) && isFar(letter, next);
        int partner = pairing.toNow(letter) + 1;
        boolean nowSeam =
                partner < pairing.now().size()
                        && pairing.toOld(partner) != Pairing.NONE
                        && isFarInOld(letter, pairing.toOld(partner));
        return oldSeam || nowSeam;
    }

    private boolean isSeamBefore(int letter) {
        int previous = letter - 1;
        boolean oldSeam = isPaired(previous) && isFar(previous, letter);
        int partner = pairing.toNow(letter) - 1;
        boolean nowSeam =
                partner >= 0 && pairing.toOld(partner) != Pairing.NONE && isFarInOld(pairing.toOld(partner), letter);
        return oldSeam || nowSeam;
    }

    private static boolean isFarInOld(int before, int after) {
        return after <= before || after - before > Piece.NEAR;
    }

    private void letGoBackFrom(int letter) {
        if (isBlock(letter + 1, pairing.toNow(letter) + 1)) {
            return;
        }
        boolean whole = isSentence(letter + 1, pairing.toNow(letter) + 1);
        int cut = letter + 1;
        for (int i = letter; i > letter - MOST && isPaired(i); i--) {
            if (i < letter && isFar(i, i + 1)) {
                break;
            }
            if (isBlock(i, pairing.toNow(i))) {
                cut = i;
                break;
            }
            if (!whole && letter - i < FEW && isSentence(i, pairing.toNow(i))) {
                cut = i;
                whole = true;
            }
        }
        for (int i = cut; i <= letter; i++) {
            pairing.part(i);
        }
    }

    private void letGoOnFrom(int letter) {
        if (isBlock(letter, pairing.toNow(letter))) {
            return;
        }
        boolean whole = isSentence(letter, pairing.toNow(letter));
        int cut = letter;
        for (int i = letter + 1; i < letter + MOST && isPaired(i); i++) {
            if (isFar(i - 1, i)) {
                break;
            }
            if (isBlock(i, pairing.toNow(i))) {
                cut = i;
                break;
            }
            if (!whole && i - letter < FEW && isSentence(i, pairing.toNow(i))) {
                cut = i;
                whole = true;
            }
        }
        for (int i = letter; i < cut; i++) {
            pairing.part(i);
        }
    }

    private boolean isBlock(int oldLetter, int nowLetter) {
        return old.isBlock(oldLetter) || now.isBlock(nowLetter);
    }

    private boolean isSentence(int oldLetter, int nowLetter) {
        return old.isSentence(oldLetter) || now.isSentence(nowLetter);
    }

    /// Lets each row grow over letters that are the same and have no partners.
    ///
    /// @param toBorder whether only as far as the next border of a block
    private void takeUp(boolean toBorder) {
        for (int i = 0; i < size(); i++) {
            if (isPaired(i) && isEnd(i)) {
                grow(i, 1, toBorder);
            }
        }
        for (int i = size() - 1; i >= 0; i--) {
            if (isPaired(i) && (!isPaired(i - 1) || isFar(i - 1, i))) {
                grow(i, -1, toBorder);
            }
        }
    }

    private void grow(int letter, int step, boolean toBorder) {
        int oldNext = letter + step;
        int nowNext = pairing.toNow(letter) + step;
        int grown = 0;
        while (isFree(oldNext, nowNext) && !(toBorder && isBorder(oldNext, nowNext, step))) {
            grown++;
            oldNext += step;
            nowNext += step;
        }
        if (!toBorder || isBorder(oldNext, nowNext, step)) {
            for (int i = 1; i <= grown; i++) {
                pairing.pair(letter + i * step, pairing.toNow(letter) + i * step);
            }
        }
    }

    private boolean isFree(int oldLetter, int nowLetter) {
        return oldLetter >= 0
                && nowLetter >= 0
                && oldLetter < size()
                && nowLetter < pairing.now().size()
                && pairing.toNow(oldLetter) == Pairing.NONE
                && pairing.toOld(nowLetter) == Pairing.NONE
                && pairing.old().get(oldLetter) == pairing.now().get(nowLetter);
    }

    /// Whether a letter is the first that belongs to the next block, in either text.
    private boolean isBorder(int oldLetter, int nowLetter, int step) {
        int shift = step > 0 ? 0 : 1;
        return isBlock(Math.max(0, oldLetter + shift), Math.max(0, nowLetter + shift));
    }
}
