package org.recto.text.anchor;

import org.recto.text.Range;
import org.recto.text.ReadingText;

/// Makes a range of the new text of the letters that a passage became: whole graphemes, whole words where the passage
/// had whole words, and the white space and dashes at its ends that it had.
final class Ends {

    /// No word is mended over more letters than this.
    private static final int LONGEST = 16;

    /// So many letters may have come in the place of a space.
    private static final int SLIP = 2;

    private final ReadingText old;
    private final ReadingText now;
    private final Pairing pairing;
    private final Graphemes graphemes;

    Ends(ReadingText old, ReadingText now, Pairing pairing) {
        this.old = old;
        this.now = now;
        this.pairing = pairing;
        this.graphemes = new Graphemes(now);
    }

    /// The range of what a passage became.
    ///
    /// @param passage its range in the old text
    /// @param trace that is not empty
    Range of(Range passage, Trace trace) {
        int first = trace.now();
        int last = trace.nowEnd() - 1;
        if (startsWord(old, passage.start())) {
            first = wordStart(trace, first, isOfWord(old, passage.start()) ? LONGEST : SLIP);
        }
        if (endsWord(old, passage.end())) {
            last = wordEnd(trace, last, isOfWord(old, passage.end() - 1) ? LONGEST : SLIP);
        }
        int start = pairing.now().place(first);
        int end = pairing.now().place(last) + 1;
        start -= isOwnMark(trace.old(), start - 1) ? 1 : 0;
        end += isOwnMark(trace.oldEnd() - 1, end) ? 1 : 0;
        int lead = pairing.old().place(trace.old()) - passage.start();
        for (int i = 1; i <= lead && start > 0 && alike(passage.start() + lead - i, start - 1); i++) {
            start--;
        }
        for (int i = pairing.old().place(trace.oldEnd() - 1) + 1;
                i < passage.end() && end < now.length() && alike(i, end);
                i++) {
            end++;
        }
        return graphemes.snap(new Range(start, end));
    }

    /// Whether the passage now begins or ends within a word although it did not, and that is not because a space was
    /// lost.
    ///
    /// @param passage its range in the old text
    /// @param trace where its letters went
    /// @param found its range in the new text
    boolean areRagged(Range passage, Trace trace, Range found) {
        boolean head = startsWord(old, passage.start()) && !startsWord(now, found.start());
        boolean tail = endsWord(old, passage.end()) && !endsWord(now, found.end());
        boolean joinedBefore = isOfWord(old, passage.start()) && isJoinedBefore(trace);
        boolean joinedAfter = isOfWord(old, passage.end() - 1) && isJoinedAfter(trace);
        return (head && !joinedBefore) || (tail && !joinedAfter);
    }

    /// Whether the word that stood before a passage has grown into one with its first.
    private boolean isJoinedBefore(Trace trace) {
        if (trace.old() == 0 || pairing.toNow(trace.old() - 1) == Pairing.NONE) {
            return false;
        }
        int before = pairing.toNow(trace.old() - 1);
        int between = trace.now() - 1 - before;
        return between >= 0 && between <= SLIP && !endsWord(now, pairing.now().place(before) + 1);
    }

    private boolean isJoinedAfter(Trace trace) {
        if (trace.oldEnd() == pairing.old().size() || pairing.toNow(trace.oldEnd()) == Pairing.NONE) {
            return false;
        }
        int after = pairing.toNow(trace.oldEnd());
        int between = after - trace.nowEnd();
        return between >= 0 && between <= SLIP && !startsWord(now, pairing.now().place(after));
    }

    private int wordStart(Trace trace, int letter, int longest) {
        int first = letter;
        while (first > 0
                && letter - first < longest
                && isFree(trace, first - 1)
                && !startsWord(now, pairing.now().place(first))) {
            first--;
        }
        boolean whole = first == letter || startsWord(now, pairing.now().place(first));
        return whole ? first : letter;
    }

    private int wordEnd(Trace trace, int letter, int longest) {
        int last = letter;
        while (last + 1 < pairing.now().size()
                && last - letter < longest
                && isFree(trace, last + 1)
                && !endsWord(now, pairing.now().place(last) + 1)) {
            last++;
        }
        boolean whole = last == letter || endsWord(now, pairing.now().place(last) + 1);
        return whole ? last : letter;
    }

    /// Whether the outermost mark of a passage, a full stop or a quotation mark, stands right beside what was found,
    /// though it was taken for another.
    private boolean isOwnMark(int letter, int nowPlace) {
        int place = pairing.old().place(letter);
        return !pairing.isKept(letter)
                && nowPlace >= 0
                && nowPlace < now.length()
                && !isOfWord(old, place)
                && alike(place, nowPlace);
    }

    /// Whether a letter of the new text is no other's than the passage's.
    private boolean isFree(Trace trace, int letter) {
        int partner = pairing.toOld(letter);
        return partner == Pairing.NONE || (trace.old() <= partner && partner < trace.oldEnd());
    }

    /// Whether no word reaches over an offset from before it.
    private static boolean startsWord(ReadingText text, int offset) {
        return offset <= 0 || offset >= text.length() || !(isOfWord(text, offset - 1) && isOfWord(text, offset));
    }

    private static boolean endsWord(ReadingText text, int offset) {
        return startsWord(text, offset);
    }

    private static boolean isOfWord(ReadingText text, int place) {
        return Character.isLetterOrDigit(at(text, place));
    }

    private boolean alike(int oldPlace, int nowPlace) {
        int a = at(old, oldPlace);
        int b = at(now, nowPlace);
        return a == b || (Character.isWhitespace(a) && Character.isWhitespace(b));
    }

    private static int at(ReadingText text, int place) {
        return text.text().codePointAt(text.codePoints().toUtf16(place));
    }
}
