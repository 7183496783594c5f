package org.recto.text.anchor;

import java.util.Arrays;

/// Letters of the old text that are still there, in the same order in both texts.
final class Run {

    /// A row of so many letters is more than chance.
    private static final int ROW = 3;

    /// A letter or two beyond so many others belong to what follows rather than to what stands before.
    private static final int APART = 12;

    /// No more letters beyond an end than this speak for it.
    private static final int SUPPORT = 8;

    /// A gap of more letters is no worse.
    private static final int MOST_GAP = 20;

    private final Pairing pairing;
    private int[] letters = new int[16];
    private int from;
    private int to;

    Run(Pairing pairing) {
        this.pairing = pairing;
    }

    /// Adds a letter that stands after the last in both texts.
    void add(int letter) {
        if (to == letters.length) {
            letters = Arrays.copyOf(letters, to * 2);
        }
        letters[to] = letter;
        to++;
    }

    int size() {
        return to - from;
    }

    int first() {
        return letters[from];
    }

    int last() {
        return letters[to - 1];
    }

    int middle() {
        return letters[(from + to) / 2];
    }

    /// How many of the letters stand in a row of three or more.
    int solid() {
        int solid = 0;
        int row = 0;
        for (int i = from; i < to; i++) {
            row = i > from && gap(i - 1) == 0 ? row + 1 : 1;
            solid += row == ROW ? ROW : row > ROW ? 1 : 0;
        }
        return solid;
    }

    /// How many letters beyond an end go on in both texts, up to as many as matter.
    private int support(int letter, int step) {
        int support = 0;
        int next = letter + step;
        while (support < SUPPORT
                && next >= 0
                && next < pairing.old().size()
                && pairing.isKept(next)
                && pairing.toNow(next) == pairing.toNow(letter) + next - letter) {
            support++;
            next += step;
        }
        return support;
    }

    /// Leaves out what, at either end, speaks rather against belonging to the rest: single letters beyond others that
    /// are gone.
    ///
    /// @return how many letters that were
    int trim() {
        int before = size();
        if (before == 0) {
            return 0;
        }
        int begin = from;
        double worth = support(first(), -1);
        double least = 0;
        for (int i = from; i < to - 1; i++) {
            worth += 1 + worthOfGap(i);
            if (worth < least) {
                least = worth;
                begin = i + 1;
            }
        }
        int end = to;
        worth = support(last(), 1);
        least = 0;
        for (int i = to - 1; i > begin; i--) {
            worth += 1 + worthOfGap(i - 1);
            if (worth < least) {
                least = worth;
                end = i;
            }
        }
        from = begin;
        to = end;
        while (size() > ROW && isAlone(from, 1)) {
            from++;
        }
        while (size() > ROW && isAlone(to - 1, -1)) {
            to--;
        }
        return before - size();
    }

    /// Whether an end consists of a letter or two, with nothing beyond them and a gap before the rest.
    private boolean isAlone(int index, int step) {
        int row = 1;
        int gap = inner(index, 1, step);
        while (row < ROW && gap == 0) {
            row++;
            gap = inner(index, row, step);
        }
        boolean apart = row < ROW && gap >= APART;
        return apart || (row + support(letters[index], -step) < ROW && gap >= ROW);
    }

    /// The gap after so many letters from an end inwards.
    private int inner(int index, int letters, int step) {
        return step > 0 ? gap(index + letters - 1) : gap(index - letters);
    }

    /// What comes between a letter and the next, as against letters that are there.
    private double worthOfGap(int index) {
        int gap = gap(index);
        return gap == 0 ? 0 : -1 - 0.3 * Math.min(MOST_GAP, gap);
    }

    private int gap(int index) {
        int oldStep = letters[index + 1] - letters[index];
        int nowStep = pairing.toNow(letters[index + 1]) - pairing.toNow(letters[index]);
        return Math.max(oldStep, nowStep) - 1;
    }
}
