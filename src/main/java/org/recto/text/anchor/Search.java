package org.recto.text.anchor;

import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Looks through the whole of the new text for what is most like a passage that is gone from its place: a guess for
/// somebody to look at, never a placement, for the same words elsewhere may be others.
///
/// Stretches of six letters that are not common vote for a place; around the few places with the most votes the words
/// are found letter by letter, as [Pattern] does, and scored as Hypothesis does (50 parts quote, 20 each of what stands
/// before and after, 2 the place in the text), with 8 parts for standing under the same heading.
final class Search {

    /// The best place and how good it is.
    ///
    /// @param range in code points of the new text
    /// @param score 0 to 1
    record Guess(Range range, double score) {}

    /// So many places are compared letter by letter.
    private static final int CANDIDATES = 4;

    /// Places closer together than this are one.
    private static final int BUCKET = 64;

    /// How many letters beside a passage are compared.
    private static final int REACH = 32;

    /// How much alike the words have to be.
    private static final double ALIKE = 0.6;

    /// The same of those that are too short to tell anything by themselves, which also need a neighbour.
    private static final double SHORT_ALIKE = 0.8;

    private static final int SHORT = 12;

    /// No word is mended over more characters than this.
    private static final int LONGEST = 16;

    private final ReadingText newText;
    private final Letters old;
    private final Letters now;
    private final Grams grams;
    private final Headings oldHeadings;
    private final Headings nowHeadings;
    private final Graphemes graphemes;

    Search(ReadingText oldText, ReadingText newText, Pairing pairing) {
        this.newText = newText;
        this.old = pairing.old();
        this.now = pairing.now();
        this.grams = new Grams(now);
        this.oldHeadings = new Headings(oldText);
        this.nowHeadings = new Headings(newText);
        this.graphemes = new Graphemes(newText);
    }

    /// The place with the words most like a passage's, if there is one at all.
    Optional<Guess> best(Passage passage) {
        int first = old.from(passage.range().start());
        int end = old.from(passage.range().end());
        if (end - first < Grams.LENGTH) {
            return Optional.empty();
        }
        var pattern = new Pattern(old, first, end);
        var backwards = new Pattern(old.reversed(first, end), 0, end - first);
        return votes(first, end).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .flatMap(vote -> guess(first, end, vote.getKey() * BUCKET, pattern, backwards).stream())
                .max(Comparator.comparingDouble(Guess::score).thenComparingInt(it -> -it.range().start()));
    }

    /// How many stretches of a passage speak for its beginning near each place.
    private Map<Integer, Integer> votes(int first, int end) {
        var votes = new HashMap<Integer, Integer>();
        for (int i = first; i + Grams.LENGTH <= end; i++) {
            int away = i - first;
            grams.places(old, i, place -> votes.merge(Math.max(0, place - away) / BUCKET, 1, Integer::sum));
        }
        return votes;
    }

    private Optional<Guess> guess(int first, int end, int near, Pattern pattern, Pattern backwards) {
        int length = end - first;
        int from = Math.max(0, near - BUCKET - length / 4);
        int to = Math.min(now.size(), near + 2 * BUCKET + length + length / 4);
        var hit = pattern.best(now, from, to);
        double quote = 1 - (double) hit.errors() / length;
        if (quote < (length < SHORT ? SHORT_ALIKE : ALIKE)) {
            return Optional.empty();
        }
        int begin = Math.max(from, hit.end() - 2 * length);
        var reversed = now.reversed(begin, hit.end());
        int start = hit.end() - backwards.best(reversed, 0, reversed.size()).end();
        double before = alike(first - REACH, first, start - REACH - REACH / 2, start);
        double after = alike(end, end + REACH, hit.end(), hit.end() + REACH + REACH / 2);
        if (length < SHORT && Math.max(before, after) < ALIKE) {
            return Optional.empty();
        }
        double place = 1 - Math.abs((double) first / old.size() - (double) start / now.size());
        boolean sameHeading = oldHeadings.at(old.place(first)).equals(nowHeadings.at(now.place(start)));
        double score = (50 * quote + 20 * before + 20 * after + 2 * place + (sameHeading ? 8 : 0)) / 100;
        return Optional.of(new Guess(range(start, hit.end()), score));
    }

    /// How much of some letters of the old text is found among some of the new one, 0 to 1.
    private double alike(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        int from = Math.max(0, oldFrom);
        int to = Math.min(old.size(), oldTo);
        if (from >= to) {
            return 1;
        }
        var hit = new Pattern(old, from, to).best(now, Math.max(0, nowFrom), Math.min(now.size(), nowTo));
        return 1 - (double) hit.errors() / (to - from);
    }

    /// Whole words and graphemes of the new text.
    private Range range(int first, int end) {
        int start = now.place(first);
        int last = now.place(end - 1) + 1;
        for (int i = 0; i < LONGEST && start > 0 && isWithinWord(start); i++) {
            start--;
        }
        for (int i = 0; i < LONGEST && last < newText.length() && isWithinWord(last); i++) {
            last++;
        }
        return graphemes.snap(new Range(start, last));
    }

    private boolean isWithinWord(int offset) {
        return isOfWord(offset - 1) && isOfWord(offset);
    }

    private boolean isOfWord(int place) {
        return Character.isLetterOrDigit(newText.text().codePointAt(newText.codePoints().toUtf16(place)));
    }
}
