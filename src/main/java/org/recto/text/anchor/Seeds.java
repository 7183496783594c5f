package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds what stands once in the old text and once in the new: stretches of so many letters that neither text repeats,
/// each then grown as far as the letters agree. Such a pair needs no context to be believed, which is the idea of
/// patience diff, here on letters as in MUMmer, so that a changed letter spoils no whole word or line.
///
/// One pass over each text with a rolling hash and a table of places; time and memory grow with the length.
final class Seeds {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int REPEATED = -1;

    private final Letters old;
    private final Letters now;
    private final Window window;
    private final int length;
    private final long outgoing;
    private final int shift;
    private final int mask;

    /// For each stretch of the old text its place + 1, negative if it is repeated; 0 for none.
    private final int[] oldAt;

    /// For the same stretch its place in the new text + 1, [#REPEATED], or 0.
    private final int[] nowAt;

    private Seeds(Letters old, Letters now, Window window, int length) {
        this.old = old;
        this.now = now;
        this.window = window;
        this.length = length;
        this.outgoing = power(length - 1);
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, window.oldLength())));
        this.shift = 64 - bits;
        this.mask = (1 << bits) - 1;
        this.oldAt = new int[1 << bits];
        this.nowAt = new int[1 << bits];
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /// The stretches that stand once in each side of a window, in the order of the old text. They may overlap.
    ///
    /// @param length how many letters are enough, 1 or more
    static List<Match> find(Letters old, Letters now, Window window, int length) {
        if (window.oldLength() < length || window.nowLength() < length) {
            return List.of();
        }
        var seeds = new Seeds(old, now, window, length);
        seeds.enterOld();
        seeds.enterNow();
        return seeds.matches(null);
    }

    /// The same, and which letters of the old text begin such a stretch.
    static List<Match> find(Letters old, Letters now, Window window, int length, BitSet beginnings) {
        if (window.oldLength() < length || window.nowLength() < length) {
            return List.of();
        }
        var seeds = new Seeds(old, now, window, length);
        seeds.enterOld();
        seeds.enterNow();
        return seeds.matches(beginnings);
    }

    private void enterOld() {
        long hash = hash(old, window.old());
        for (int at = window.old(); ; at++) {
            int slot = slot(hash, old, at);
            oldAt[slot] = oldAt[slot] == 0 ? at + 1 : -Math.abs(oldAt[slot]);
            if (at + length >= window.oldEnd()) {
                return;
            }
            hash = next(hash, old, at);
        }
    }

    private void enterNow() {
        long hash = hash(now, window.now());
        for (int at = window.now(); ; at++) {
            int slot = slot(hash, now, at);
            if (oldAt[slot] > 0) {
                nowAt[slot] = nowAt[slot] == 0 ? at + 1 : REPEATED;
            }
            if (at + length >= window.nowEnd()) {
                return;
            }
            hash = next(hash, now, at);
        }
    }

    private List<Match> matches(@Nullable BitSet beginnings) {
        var found = new ArrayList<Match>();
        var last = new Match(window.old(), window.now(), 0);
        long hash = hash(old, window.old());
        for (int at = window.old(); ; at++) {
            boolean known = at + length <= last.oldEnd();
            if (!known || beginnings != null) {
                int slot = slot(hash, old, at);
                if (oldAt[slot] > 0 && nowAt[slot] > 0) {
                    if (beginnings != null) {
                        beginnings.set(at);
                    }
                    if (!known) {
                        last = grown(at, nowAt[slot] - 1);
                        found.add(last);
                    }
                }
            }
            if (at + length >= window.oldEnd()) {
                return found;
            }
            hash = next(hash, old, at);
        }
    }

    private Match grown(int oldPlace, int nowPlace) {
        int back = 0;
        while (oldPlace - back > window.old()
                && nowPlace - back > window.now()
                && old.get(oldPlace - back - 1) == now.get(nowPlace - back - 1)) {
            back++;
        }
        int on = length;
        while (oldPlace + on < window.oldEnd()
                && nowPlace + on < window.nowEnd()
                && old.get(oldPlace + on) == now.get(nowPlace + on)) {
            on++;
        }
        return new Match(oldPlace - back, nowPlace - back, back + on);
    }

    /// Where in the table a stretch stands, or would.
    private int slot(long hash, Letters text, int at) {
        int slot = (int) ((hash * BASE) >>> shift);
        while (oldAt[slot] != 0 && !isSame(Math.abs(oldAt[slot]) - 1, text, at)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int oldPlace, Letters text, int at) {
        for (int i = 0; i < length; i++) {
            if (old.get(oldPlace + i) != text.get(at + i)) {
                return false;
            }
        }
        return true;
    }

    private long hash(Letters text, int at) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + text.get(at + i);
        }
        return hash;
    }

    /// The hash of the stretch that begins one letter later.
    private long next(long hash, Letters text, int at) {
        return (hash - text.get(at) * outgoing) * BASE + text.get(at + length);
    }
}
