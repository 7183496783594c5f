package org.recto.text.anchor;

import org.recto.text.Range;
import org.recto.text.ReadingText;

/// Knows whether something holds the ends of what a passage became: an end's outermost letter, or the neighbour right
/// outside it. An end without either was found by reckoning, and reckoning is off by a letter or a word now and then.
record Hold(ReadingText old, Pairing pairing) {

    /// By so many letters what stands outside an end without a hold may have grown or shrunk, at the border of a word.
    private static final int SLIP = 2;

    /// Whether each end has a hold, or else there is as much outside it as there was.
    ///
    /// @param passage in code points of the old text
    /// @param found the same of the new one
    boolean isFirm(Range passage, Range found) {
        int first = pairing.old().from(passage.start());
        int last = pairing.old().from(passage.end()) - 1;
        return last < first || (isFirmHead(passage, found, first) && isFirmTail(passage, found, last));
    }

    private boolean isFirmHead(Range passage, Range found, int first) {
        int now = pairing.now().from(found.start());
        boolean own = pairing.isKept(first) && pairing.now().place(pairing.toNow(first)) == found.start();
        boolean beside = first == 0 ? now == 0 : pairing.isKept(first - 1) && pairing.toNow(first - 1) == now - 1;
        return own || beside || growth(first - 1, now - 1, -1) <= slip(passage.start());
    }

    private boolean isFirmTail(Range passage, Range found, int last) {
        int now = pairing.now().from(found.end());
        boolean own = pairing.isKept(last) && pairing.now().place(pairing.toNow(last)) == found.end() - 1;
        boolean beside =
                last + 1 == pairing.old().size()
                        ? now == pairing.now().size()
                        : pairing.isKept(last + 1) && pairing.toNow(last + 1) == now;
        return own || beside || growth(last + 1, now, 1) <= slip(passage.end());
    }

    /// How many letters may be too many or too few outside an end: none within a word.
    private int slip(int offset) {
        boolean within = offset > 0 && offset < old.length() && isOfWord(offset - 1) && isOfWord(offset);
        return within ? 0 : SLIP;
    }

    private boolean isOfWord(int place) {
        return Character.isLetterOrDigit(old.text().codePointAt(old.codePoints().toUtf16(place)));
    }

    /// By how many letters the way up to the nearest neighbour that is surely left has grown or shrunk.
    ///
    /// @param outside the letter right outside an end, in the old text
    /// @param now the same in the new one
    /// @param step outwards
    private int growth(int outside, int now, int step) {
        int neighbour = outside;
        while (isThere(neighbour) && !Surroundings.isSound(pairing, neighbour)) {
            neighbour += step;
        }
        int there = isThere(neighbour) ? pairing.toNow(neighbour) : step < 0 ? -1 : pairing.now().size();
        return Math.abs(Math.abs(neighbour - outside) - (there - now) * step);
    }

    private boolean isThere(int letter) {
        return letter >= 0 && letter < pairing.old().size();
    }
}
