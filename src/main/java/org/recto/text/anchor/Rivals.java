package org.recto.text.anchor;

/// Looks for the like of a passage in what was deleted or inserted close by. If there is, the edit may as well have
/// taken the passage itself and left the other: nobody can tell from the texts.
final class Rivals {

    /// How far from the passage it is looked, in letters: repeated verses and paragraphs stand close together.
    private static final int REACH = 3000;

    /// How many letters of the surroundings must be like the passage's, where these are known on both sides.
    private static final int CONTEXT = 32;

    /// What is shorter is looked for right beside the passage only: a word is everywhere.
    private static final int SENTENCE = 24;

    private static final int LONGEST = 400;
    private static final double LIKE = 0.25;

    /// How much of a passage has to be found among what is new, to be taken for it again.
    private static final double AGAIN = 0.25;

    /// How much of a short passage and what stands beside it has to be found anywhere to be taken for it.
    private static final double ANYWHERE = 0.5;

    private final Pairing pairing;
    private final Fresh fresh;
    private final Fresh gone;

    Rivals(Pairing pairing) {
        this.pairing = pairing;
        this.fresh = Fresh.inNow(pairing);
        this.gone = Fresh.inOld(pairing);
    }

    /// Whether the like of the passage was put in anywhere in the new text.
    boolean isPutInAgain(Trace trace) {
        return fresh.share(pairing.old(), trace.old(), trace.oldEnd(), _ -> true) >= AGAIN;
    }

    /// Whether the like of a short passage, with what stands beside it where its neighbours are known, was put in or
    /// left out anywhere.
    boolean anywhere(Trace trace, Surroundings around) {
        if (trace.length() >= SENTENCE) {
            return gone.share(pairing.old(), trace.old(), trace.oldEnd(), pairing::isKept) >= ANYWHERE;
        }
        boolean none = around.most() < 0.5;
        int from = Math.max(0, trace.old() - (none || around.before() >= 0.5 ? CONTEXT : 0));
        int to = Math.min(pairing.old().size(), trace.oldEnd() + (none || around.after() >= 0.5 ? CONTEXT : 0));
        return fresh.share(pairing.old(), from, to, _ -> true) >= ANYWHERE
                || gone.share(pairing.old(), from, to, pairing::isKept) >= ANYWHERE;
    }

    /// Whether what was put into the passage was left out elsewhere, so that it is rather another's.
    boolean isPutInFromElsewhere(Trace trace) {
        boolean grown = trace.nowEnd() - trace.now() - trace.kept() >= SENTENCE;
        return grown
                && gone.share(pairing.now(), trace.now(), trace.nowEnd(), i -> pairing.toOld(i) == Pairing.NONE)
                        >= AGAIN;
    }

    boolean any(Trace trace, Surroundings around) {
        boolean bothSides = Math.min(around.before(), around.after()) >= 0.5;
        int context = bothSides ? CONTEXT : 0;
        int from = Math.max(0, trace.old() - context);
        int to = Math.min(pairing.old().size(), trace.oldEnd() + context);
        if (to - from > LONGEST) {
            to = from + LONGEST;
        }
        var pattern = new Pattern(pairing.old(), from, to);
        int errors = (int) (LIKE * (to - from));
        int reach = bothSides || to - from >= SENTENCE ? REACH : to - from + CONTEXT;
        return inOld(pattern, trace, reach, errors) || inNow(pattern, trace, reach, errors);
    }

    private boolean inOld(Pattern pattern, Trace trace, int reach, int errors) {
        int to = Math.min(pairing.old().size(), trace.oldEnd() + reach);
        int at = Math.max(0, trace.old() - reach);
        while (at < to) {
            int end = at;
            while (end < pairing.old().size() && pairing.toNow(end) == Pairing.NONE) {
                end++;
            }
            if (end - at >= pattern.length() - errors && pattern.best(pairing.old(), at, end).errors() <= errors) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private boolean inNow(Pattern pattern, Trace trace, int reach, int errors) {
        int to = Math.min(pairing.now().size(), trace.nowEnd() + reach);
        int at = Math.max(0, trace.now() - reach);
        while (at < to) {
            int end = at;
            while (end < pairing.now().size() && pairing.toOld(end) == Pairing.NONE) {
                end++;
            }
            if (end - at >= pattern.length() - errors && pattern.best(pairing.now(), at, end).errors() <= errors) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
