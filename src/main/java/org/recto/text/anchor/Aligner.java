package org.recto.text.anchor;

import org.recto.text.ReadingText;

import java.util.BitSet;
import java.util.List;

/// Lays two texts side by side, in the order of both: stretches that both have once ([Seeds]), the best [Chain] of
/// them, and between two links of the chain the same again with shorter stretches, until what is left is short enough
/// to be compared letter by letter. What is too long for that, and has nothing in common, stays without partners; so
/// the time stays near linear, whatever the texts are.
final class Aligner {

    /// How many letters must stand once in both, at first and then within each gap: at first so many that chance and
    /// common phrases rarely make them, in the end so few that of a text with every fifth letter changed some are left.
    private static final int[] LENGTHS = {24, 16, 10};

    /// Windows of fewer pairs are compared letter by letter without looking for stretches first.
    private static final int SMALL = 1 << 12;

    /// How far a text is followed letter by letter into a gap that is too long to compare.
    private static final int STEP = 400;

    /// How often gaps are filled: what was paired by chance is parted, and that makes room.
    private static final int ROUNDS = 2;

    /// Texts of fewer letters are laid side by side in any case: it takes no time.
    private static final int LONG = 100_000;

    /// Texts of which no more than this stands in stretches that both have once are two texts.
    private static final double OTHER = 0.004;

    private final Pairing pairing;
    private final Course course;
    private final LetterAligner letters;
    private final BitSet unique = new BitSet();
    private int reached;

    private Aligner(Pairing pairing, Course course) {
        this.pairing = pairing;
        this.course = course;
        this.letters = new LetterAligner(pairing);
    }

    /// Pairs what is the same in both texts.
    static Alignment align(ReadingText oldText, ReadingText nowText, Course course) {
        var old = Letters.of(oldText);
        var now = Letters.of(nowText);
        var aligner = new Aligner(new Pairing(old, now), course);
        var all = new Window(0, old.size(), 0, now.size());
        var seeds = Seeds.find(old, now, all, LENGTHS[0], aligner.unique);
        course.at(0.2);
        Chain.of(seeds).forEach(aligner.pairing::pair);
        Moves.pair(seeds, aligner.pairing);
        course.at(0.25);
        if (aligner.isOther()) {
            return Alignment.of(aligner.pairing, aligner.unique);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Gaps.fill(aligner);
            Sweep.over(aligner.pairing, aligner.unique);
        }
        var oldBorders = Borders.of(oldText, old);
        var nowBorders = Borders.of(nowText, now);
        Seams.mend(aligner.pairing, oldBorders, nowBorders);
        Gaps.fill(aligner);
        Sweep.over(aligner.pairing, aligner.unique);
        Slides.mend(aligner.pairing, oldBorders, nowBorders);
        return Alignment.of(aligner.pairing, aligner.unique);
    }

    Pairing pairing() {
        return pairing;
    }

    /// Whether two long texts have so little in common that they are two texts. What they have in common by chance is
    /// not looked for: it would take long, and nothing is placed by it. Of a text with a quarter of its letters changed
    /// more is left.
    private boolean isOther() {
        int shorter = Math.min(pairing.old().size(), pairing.now().size());
        int paired = 0;
        for (int i = 0; i < pairing.old().size(); i++) {
            paired += pairing.toNow(i) == Pairing.NONE ? 0 : 1;
        }
        return shorter > LONG && paired < OTHER * shorter;
    }

    /// Pairs a window.
    ///
    /// @param level which of the lengths to begin with
    void align(Window whole, int level) {
        var window = withoutEnds(whole);
        if (window.isEmpty()) {
            return;
        }
        tell(window);
        if (window.pairs() <= SMALL) {
            letters.align(window);
        } else if (level < LENGTHS.length) {
            between(window, Chain.of(Seeds.find(pairing.old(), pairing.now(), window, LENGTHS[level])), level);
        } else if (window.pairs() <= LetterAligner.MOST_PAIRS) {
            letters.align(window);
        } else {
            follow(window);
        }
    }

    /// Pairs the matches, and what stands between them.
    private void between(Window window, List<Match> chain, int level) {
        int old = window.old();
        int now = window.now();
        for (Match match : chain) {
            pairing.pair(match);
            align(new Window(old, match.old(), now, match.now()), level + 1);
            old = match.oldEnd();
            now = match.nowEnd();
        }
        align(new Window(old, window.oldEnd(), now, window.nowEnd()), level + 1);
    }

    /// Pairs a window from both ends inwards as far as the texts are alike.
    void follow(Window window) {
        followOn(window.oldLength() > 0 ? followBack(window) : window);
    }

    /// Pairs a window from its beginning as far as the texts are alike.
    ///
    /// @return what is left
    Window followOn(Window window) {
        var left = window;
        while (!left.isEmpty()) {
            var step =
                    new Window(
                            left.old(),
                            Math.min(left.oldEnd(), left.old() + STEP),
                            left.now(),
                            Math.min(left.nowEnd(), left.now() + STEP));
            var after = letters.alignBeginning(step);
            int gone = after.old() - left.old();
            left = new Window(after.old(), left.oldEnd(), after.now(), left.nowEnd());
            if (gone < STEP / 2) {
                return left;
            }
        }
        return left;
    }

    /// Pairs a window from its end backwards as far as the texts are alike.
    ///
    /// @return what is left
    Window followBack(Window window) {
        var left = window;
        while (!left.isEmpty()) {
            var step =
                    new Window(
                            Math.max(left.old(), left.oldEnd() - STEP),
                            left.oldEnd(),
                            Math.max(left.now(), left.nowEnd() - STEP),
                            left.nowEnd());
            var after = letters.alignEnd(step);
            int gone = left.oldEnd() - after.oldEnd();
            left = new Window(left.old(), after.oldEnd(), left.now(), after.nowEnd());
            if (gone < STEP / 2) {
                return left;
            }
        }
        return left;
    }

    private Window withoutEnds(Window window) {
        int old = window.old();
        int now = window.now();
        int oldEnd = window.oldEnd();
        int nowEnd = window.nowEnd();
        while (old < oldEnd && now < nowEnd && pairing.old().get(old) == pairing.now().get(now)) {
            pairing.pair(old++, now++);
        }
        while (old < oldEnd && now < nowEnd && pairing.old().get(oldEnd - 1) == pairing.now().get(nowEnd - 1)) {
            pairing.pair(--oldEnd, --nowEnd);
        }
        return new Window(old, oldEnd, now, nowEnd);
    }

    private void tell(Window window) {
        reached = Math.max(reached, window.oldEnd());
        course.at(0.25 + 0.75 * reached / Math.max(1, pairing.old().size()));
    }
}
