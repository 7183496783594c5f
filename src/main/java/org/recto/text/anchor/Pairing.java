package org.recto.text.anchor;

import java.util.Arrays;

/// Which letter of the old text became which of the new one. A letter has one partner or none; two partners are mostly
/// the same letter, and sometimes one that was put in the other's place.
final class Pairing {

    static final int NONE = -1;

    private final Letters old;
    private final Letters now;
    private final int[] toNow;
    private final int[] toOld;

    Pairing(Letters old, Letters now) {
        this.old = old;
        this.now = now;
        this.toNow = new int[old.size()];
        this.toOld = new int[now.size()];
        Arrays.fill(toNow, NONE);
        Arrays.fill(toOld, NONE);
    }

    Letters old() {
        return old;
    }

    Letters now() {
        return now;
    }

    /// The partner of a letter of the old text, or [#NONE].
    int toNow(int oldLetter) {
        return toNow[oldLetter];
    }

    /// The partner of a letter of the new text, or [#NONE].
    int toOld(int nowLetter) {
        return toOld[nowLetter];
    }

    /// Whether a letter of the old text is still there.
    boolean isKept(int oldLetter) {
        int partner = toNow[oldLetter];
        return partner != NONE && old.get(oldLetter) == now.get(partner);
    }

    /// Makes two letters partners, parting them from those that they had.
    void pair(int oldLetter, int nowLetter) {
        part(oldLetter);
        if (toOld[nowLetter] != NONE) {
            part(toOld[nowLetter]);
        }
        toNow[oldLetter] = nowLetter;
        toOld[nowLetter] = oldLetter;
    }

    void pair(Match match) {
        for (int i = 0; i < match.length(); i++) {
            pair(match.old() + i, match.now() + i);
        }
    }

    void part(int oldLetter) {
        int partner = toNow[oldLetter];
        if (partner != NONE) {
            toOld[partner] = NONE;
            toNow[oldLetter] = NONE;
        }
    }
}
