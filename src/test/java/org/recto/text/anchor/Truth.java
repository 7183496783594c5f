package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;
import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.text.anchor.Draft.Cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Knows where every character of an old text went, and so whether a passage was placed where it belongs.
///
/// White space, hyphens and dashes do not count. A passage of which less than half of them are left in one place is
/// gone, and placing it is wrong. Otherwise each end of its place has to lie between the outermost of its characters
/// that are left and the nearest of its neighbours' that are left: all of the passage, nothing of another's. Two things
/// are let pass, and counted apart: the same words by another reading of the edit ("the war and the war" of which one
/// was deleted), and an end within a cluster of edits that touches it, edits with less than four untouched characters
/// between them, if no more than three untouched characters are on the wrong side of it.
final class Truth {

    /// How well a passage is placed.
    enum Verdict {
        EXACT,
        SAME_WORDS,
        WITHIN_EDIT,
        WRONG
    }

    /// Edits further apart than this are two.
    private static final int QUIET = 4;

    /// So many characters beside a passage are its surroundings at length.
    private static final int LONG = 120;

    /// So many are its neighbours.
    private static final int NEAR = 24;

    private final ReadingText old;
    private final ReadingText now;
    private final List<Cell> cells;
    private final Segments segments;

    /// For each code point of the old text, where it is in the new one; -1 if it is gone.
    private final int[] first;

    private final int[] last;

    /// How many characters of the old text there are before each place of the new one.
    private final int[] kept;

    Truth(Draft draft) {
        this.old = draft.old;
        this.now = draft.text();
        this.cells = draft.cells();
        this.segments = new Segments(now, Locale.ENGLISH);
        this.first = new int[old.length()];
        this.last = new int[old.length()];
        this.kept = new int[cells.size() + 1];
        checkCells();
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            kept[i + 1] = kept[i] + (counts(i) ? 1 : 0);
            for (int place = cell.from(); place < cell.to(); place++) {
                first[place] = first[place] < 0 ? i : first[place];
                last[place] = i;
            }
        }
    }

    /// What is remembered of the edits has to be about the very text that they made.
    private void checkCells() {
        int[] characters = now.text().codePoints().toArray();
        if (!Arrays.equals(characters, cells.stream().mapToInt(Cell::codePoint).toArray())) {
            throw new IllegalStateException("the draft and its text differ");
        }
    }

    ReadingText old() {
        return old;
    }

    ReadingText now() {
        return now;
    }

    private boolean counts(int place) {
        return cells.get(place).isKept() && !isBlank(cells.get(place).codePoint());
    }

    private boolean isBlankAt(int oldPlace) {
        return isBlank(old.text().codePointAt(old.codePoints().toUtf16(oldPlace)));
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    /// Whether the passage is gone from every place, so that it must not be placed.
    boolean isGone(Passage passage) {
        return hulls(passage.range()).isEmpty();
    }

    /// How well a passage is placed there.
    Verdict judge(Passage passage, Range placed) {
        var best = Verdict.WRONG;
        for (Range hull : hulls(passage.range())) {
            var verdict = judge(passage.range(), hull, placed);
            best = verdict.compareTo(best) < 0 ? verdict : best;
        }
        return best == Verdict.WRONG && isSameInPlace(passage.range(), placed) ? Verdict.SAME_WORDS : best;
    }

    /// Whether the same words, with the same before or after them at length, stand there: if that is not the passage,
    /// it was exchanged for its twin, and no text tells of that. Nor does any if some of it is left there, the rest is
    /// word for word the same, and so are the neighbours on both sides.
    private boolean isSameInPlace(Range passage, Range placed) {
        if (!words(old, passage.start(), passage.end()).equals(words(now, placed.start(), placed.end()))) {
            return false;
        }
        return isSameBefore(passage, placed, LONG)
                || isSameAfter(passage, placed, LONG)
                || (isSameBefore(passage, placed, NEAR)
                        && isSameAfter(passage, placed, NEAR)
                        && holdsOwn(passage, placed));
    }

    private boolean isSameBefore(Range passage, Range placed, int reach) {
        return words(old, passage.start() - reach, passage.start())
                .equals(words(now, placed.start() - reach, placed.start()));
    }

    private boolean isSameAfter(Range passage, Range placed, int reach) {
        return words(old, passage.end(), passage.end() + reach).equals(words(now, placed.end(), placed.end() + reach));
    }

    private boolean holdsOwn(Range passage, Range placed) {
        return IntStream.range(placed.start(), placed.end())
                .anyMatch(place -> counts(place) && passage.contains(cells.get(place).from()));
    }

    /// The places that hold at least half of the passage's characters: the largest part of it that kept its order with
    /// nothing of another's between, and the same with no more of others' between than it has itself.
    List<Range> hulls(Range passage) {
        int all = 0;
        var fragments = new ArrayList<Fragment>();
        for (int place = passage.start(); place < passage.end(); place++) {
            if (isBlankAt(place)) {
                continue;
            }
            all++;
            if (first[place] >= 0) {
                var next = new Fragment(first[place], last[place], 1);
                if (!fragments.isEmpty() && isTogether(fragments.getLast(), next)) {
                    fragments.set(fragments.size() - 1, fragments.getLast().with(next));
                } else {
                    fragments.add(next);
                }
            }
        }
        var hulls = new ArrayList<Range>();
        var tight = heaviest(fragments, 0);
        if (tight != null && 2 * tight.size() >= all) {
            hulls.add(new Range(tight.start(), tight.last() + 1));
        }
        var loose = heaviest(fragments, all);
        if (loose != null && 2 * loose.size() >= all && kept[loose.last() + 1] - kept[loose.start()] <= 2 * all) {
            hulls.add(new Range(loose.start(), loose.last() + 1));
        }
        return hulls;
    }

    /// Characters that stand together in the new text, in their order.
    private record Fragment(int start, int last, int size) {

        Fragment with(Fragment next) {
            return new Fragment(start, next.last, size + next.size);
        }
    }

    private boolean isTogether(Fragment before, Fragment after) {
        return after.start() >= before.last() && kept[after.start()] <= kept[before.last() + 1];
    }

    /// The most characters in fragments that follow one another in both texts.
    ///
    /// @param others how many characters of others may stand between two
    private @Nullable Fragment heaviest(List<Fragment> fragments, int others) {
        var ending = new ArrayList<Fragment>();
        Fragment heaviest = null;
        for (Fragment fragment : fragments) {
            var best = fragment;
            for (Fragment before : ending) {
                boolean follows =
                        fragment.start() >= before.last() && kept[fragment.start()] - kept[before.last() + 1] <= others;
                if (follows && before.size() + fragment.size() > best.size()) {
                    best = before.with(fragment);
                }
            }
            ending.add(best);
            heaviest = heaviest == null || best.size() > heaviest.size() ? best : heaviest;
        }
        return heaviest;
    }

    private Verdict judge(Range passage, Range hull, Range placed) {
        var snapped = segments.snap(hull);
        int before = hull.start() - 1;
        while (before >= 0 && !counts(before)) {
            before--;
        }
        int after = hull.end();
        while (after < cells.size() && !counts(after)) {
            after++;
        }
        var start = start(passage, hull, snapped, placed, before);
        var end = end(passage, hull, snapped, placed, after);
        return start.compareTo(end) > 0 ? start : end;
    }

    private Verdict start(Range passage, Range hull, Range snapped, Range placed, int before) {
        int start = placed.start();
        if ((before < start && start <= hull.start()) || start == snapped.start()) {
            return Verdict.EXACT;
        }
        if (start <= before && words(now, start, hull.start()).length() > 0) {
            var more = words(now, start, hull.start());
            var gone = words(old, passage.start(), cells.get(hull.start()).from());
            if (gone.startsWith(more) || gone.endsWith(more)) {
                return Verdict.SAME_WORDS;
            }
        }
        if (start > hull.start() && before >= 0 && cells.get(before).to() <= passage.start()) {
            var missing = words(now, hull.start(), start);
            if (words(old, cells.get(before).to(), passage.start()).startsWith(missing)
                    || isStrange(passage, start, start, start + 2 * (start - hull.start()), missing)) {
                return Verdict.SAME_WORDS;
            }
        }
        int outer = before;
        while (outer >= 0 && !isQuietBefore(outer)) {
            outer--;
        }
        int inner = hull.start();
        while (inner < hull.end() && !isQuietAfter(inner)) {
            inner++;
        }
        boolean touched = before < 0 || outer < before || inner > hull.start() || isEdited(before, hull.start());
        boolean within = touched && outer < start && start <= inner;
        return within && untouched(hull.start(), start) < QUIET ? Verdict.WITHIN_EDIT : Verdict.WRONG;
    }

    private Verdict end(Range passage, Range hull, Range snapped, Range placed, int after) {
        int end = placed.end();
        if ((hull.end() <= end && end <= after) || end == snapped.end()) {
            return Verdict.EXACT;
        }
        if (end > after) {
            var more = words(now, hull.end(), end);
            var gone = words(old, cells.get(hull.end() - 1).to(), passage.end());
            if (gone.endsWith(more) || gone.startsWith(more)) {
                return Verdict.SAME_WORDS;
            }
        }
        if (end < hull.end() && after < cells.size() && cells.get(after).from() >= passage.end()) {
            var missing = words(now, end, hull.end());
            if (words(old, passage.end(), cells.get(after).from()).endsWith(missing)
                    || isStrange(passage, end, end - 2 * (hull.end() - end), end, missing)) {
                return Verdict.SAME_WORDS;
            }
        }
        int outer = after;
        while (outer < cells.size() && !isQuietAfter(outer)) {
            outer++;
        }
        int inner = hull.end() - 1;
        while (inner >= hull.start() && !isQuietBefore(inner)) {
            inner--;
        }
        boolean touched =
                after == cells.size() || outer > after || inner < hull.end() - 1 || isEdited(hull.end() - 1, after);
        boolean within = touched && inner < end && end <= outer;
        return within && untouched(hull.end(), end) < QUIET ? Verdict.WITHIN_EDIT : Verdict.WRONG;
    }

    /// How many characters of the old text stand between two places of the new one.
    private int untouched(int one, int other) {
        return kept[Math.max(one, other)] - kept[Math.min(one, other)];
    }

    /// Whether words that the passage was left without stand within it once more, at an end of it, and are not its own:
    /// then it may have kept either.
    ///
    /// @param at the end of the place
    /// @param from between here
    /// @param to and here are the words
    private boolean isStrange(Range passage, int at, int from, int to, String missing) {
        var words = words(now, from, to);
        if (!(at == from ? words.startsWith(missing) : words.endsWith(missing))) {
            return false;
        }
        int own = 0;
        for (int i = Math.max(0, from); i < Math.min(to, cells.size()); i++) {
            var cell = cells.get(i);
            own += counts(i) && cell.from() >= passage.start() && cell.to() <= passage.end() ? 1 : 0;
        }
        return own <= to - from - missing.length();
    }

    /// Whether two places of the new text were not neighbours in the old one.
    private boolean isEdited(int left, int right) {
        return words(old, Math.min(cells.get(left).to(), cells.get(right).from()), cells.get(right).from()).length() > 0
                || cells.get(left).to() > cells.get(right).from()
                || words(now, left + 1, right).length() > 0;
    }

    /// Whether from a place on enough characters stand as they stood.
    private boolean isQuietAfter(int place) {
        int at = place;
        for (int i = 1; i < QUIET; i++) {
            int next = at + 1;
            while (next < cells.size() && isBlank(cells.get(next).codePoint())) {
                next++;
            }
            if (!counts(at) || next >= cells.size() || !counts(next) || isEdited(at, next)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /// Whether up to a place enough characters stand as they stood.
    private boolean isQuietBefore(int place) {
        int at = place;
        for (int i = 1; i < QUIET; i++) {
            int next = at - 1;
            while (next >= 0 && isBlank(cells.get(next).codePoint())) {
                next--;
            }
            if (!counts(at) || next < 0 || !counts(next) || isEdited(next, at)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static String words(ReadingText text, int start, int end) {
        int from = Math.max(0, start);
        int to = Math.min(text.length(), end);
        return from >= to ? "" : Letters.of(text.substring(new Range(from, to))).toString();
    }
}
