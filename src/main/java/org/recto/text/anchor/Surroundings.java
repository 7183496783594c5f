package org.recto.text.anchor;

/// How much of what stood beside a passage still stands beside what it became.
///
/// @param before 0 to 1, of the letters before it
/// @param after 0 to 1, of the letters after it
/// @param rightBefore 0 to 1, of the few letters right before it
/// @param rightAfter 0 to 1, of the few letters right after it
record Surroundings(double before, double after, double rightBefore, double rightAfter) {

    /// How many letters are looked at on each side.
    private static final int REACH = 32;

    /// A neighbour counts if it is at most so many letters further away than it was.
    private static final int SLACK = 24;

    /// How many of them are the nearest.
    private static final int NEAREST = 8;

    /// One of the nearest counts if it is no further away than this than it was.
    private static final int NEAREST_SLACK = 3;

    /// A letter counts if it stands in a row of so many that have stayed together, for single ones are there by chance.
    private static final int ROW = 3;

    /// @param trace that is not empty
    static Surroundings of(Pairing pairing, Trace trace) {
        return new Surroundings(
                before(pairing, trace, REACH, SLACK),
                after(pairing, trace, REACH, SLACK),
                before(pairing, trace, NEAREST, NEAREST_SLACK),
                after(pairing, trace, NEAREST, NEAREST_SLACK));
    }

    private static double before(Pairing pairing, Trace trace, int most, int slack) {
        int reach = Math.min(most, trace.old());
        int kept = 0;
        for (int i = trace.old() - reach; i < trace.old(); i++) {
            int away = trace.now() - pairing.toNow(i);
            boolean near = isSound(pairing, i) && away > 0 && away <= trace.old() - i + slack;
            kept += near ? 1 : 0;
        }
        return reach == 0 ? (trace.now() == 0 ? 1 : 0) : (double) kept / reach;
    }

    private static double after(Pairing pairing, Trace trace, int most, int slack) {
        int reach = Math.min(most, pairing.old().size() - trace.oldEnd());
        int kept = 0;
        for (int i = trace.oldEnd(); i < trace.oldEnd() + reach; i++) {
            int away = pairing.toNow(i) - trace.nowEnd();
            boolean near = isSound(pairing, i) && away >= 0 && away <= i - trace.oldEnd() + slack;
            kept += near ? 1 : 0;
        }
        return reach == 0 ? (trace.nowEnd() == pairing.now().size() ? 1 : 0) : (double) kept / reach;
    }

    /// Whether a letter is still there, in a row with others.
    static boolean isSound(Pairing pairing, int letter) {
        int row = pairing.isKept(letter) ? 1 : 0;
        for (int i = letter - 1; row > 0 && row < ROW && isKeptWith(pairing, i, letter); i--) {
            row++;
        }
        for (int i = letter + 1; row > 0 && row < ROW && isKeptWith(pairing, i, letter); i++) {
            row++;
        }
        return row >= ROW;
    }

    private static boolean isKeptWith(Pairing pairing, int letter, int other) {
        return letter >= 0
                && letter < pairing.old().size()
                && pairing.isKept(letter)
                && pairing.toNow(letter) - pairing.toNow(other) == letter - other;
    }

    /// Of the side where more is left: how much.
    double most() {
        return Math.max(before, after);
    }

    /// Of the side where less is left: how much.
    double least() {
        return Math.min(before, after);
    }

    /// How much of the nearest letters is left, on the side where more is.
    double nearest() {
        return Math.max(rightBefore, rightAfter);
    }

    /// The same of the side where more is left of all.
    double nearestOfMost() {
        return before >= after ? rightBefore : rightAfter;
    }
}
