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

    /// How many of them are the nearest.
    private static final int NEAREST = 8;

    /// A neighbour counts if it is at most so many letters further away than it was.
    private static final int SLACK = 24;

    /// @param trace that is not empty
    static Surroundings of(Pairing pairing, Trace trace) {
        return new Surroundings(
                before(pairing, trace, REACH),
                after(pairing, trace, REACH),
                before(pairing, trace, NEAREST),
                after(pairing, trace, NEAREST));
    }

    private static double before(Pairing pairing, Trace trace, int most) {
        int reach = Math.min(most, trace.old());
        int kept = 0;
        for (int i = trace.old() - reach; i < trace.old(); i++) {
            int away = trace.now() - pairing.toNow(i);
            boolean near = pairing.isKept(i) && away > 0 && away <= trace.old() - i + SLACK;
            kept += near ? 1 : 0;
        }
        return reach == 0 ? (trace.now() == 0 ? 1 : 0) : (double) kept / reach;
    }

    private static double after(Pairing pairing, Trace trace, int most) {
        int reach = Math.min(most, pairing.old().size() - trace.oldEnd());
        int kept = 0;
        for (int i = trace.oldEnd(); i < trace.oldEnd() + reach; i++) {
            int away = pairing.toNow(i) - trace.nowEnd();
            boolean near = pairing.isKept(i) && away >= 0 && away <= i - trace.oldEnd() + SLACK;
            kept += near ? 1 : 0;
        }
        return reach == 0 ? (trace.nowEnd() == pairing.now().size() ? 1 : 0) : (double) kept / reach;
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
