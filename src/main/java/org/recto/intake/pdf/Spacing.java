package org.recto.intake.pdf;

import org.recto.intake.format.Seam;

import java.util.Arrays;
import java.util.List;

/// Tells where the words of a line part. Some programs write spaces, others only leave them.
final class Spacing {

    /// The least space between words, in the size of the letters: TeX shrinks its own to 0.22.
    private static final double WORD = 0.16;

    /// The same in a line that has spaces written into it.
    private static final double BESIDE_WRITTEN = 0.28;

    /// The least space that parts what is written without spaces.
    private static final double UNSPACED = 0.6;

    /// From here a space is one between the columns of a table, or behind the number of a list.
    private static final double TAB = 1.8;

    /// The least space between all letters of words that are set spaced out, and the most.
    private static final double SPACED = 0.08;

    private static final double MOST_SPACED = 0.6;

    /// Letters from which on it can be told that they are.
    private static final int LETTERS = 6;

    private final double tracking;
    private final double word;

    /// @param glyphs of a line, from left to right
    Spacing(List<Glyph> glyphs) {
        this.tracking = tracking(glyphs);
        this.word = glyphs.stream().anyMatch(Glyph::isBlank) ? BESIDE_WRITTEN : WORD;
    }

    /// The usual space between its letters, in their size, if they are set spaced out; else 0.
    private static double tracking(List<Glyph> glyphs) {
        double[] gaps = new double[Math.max(0, glyphs.size() - 1)];
        int count = 0;
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            var before = glyphs.get(i);
            var after = glyphs.get(i + 1);
            if (isLetter(before) && isLetter(after)) {
                gaps[count] = gap(before, after) / size(before, after);
                count++;
            }
        }
        Arrays.sort(gaps, 0, count);
        double middle = count == 0 ? 0 : gaps[count / 2];
        return count >= LETTERS && middle > SPACED && middle < MOST_SPACED ? middle : 0;
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    private static double gap(Glyph before, Glyph after) {
        return after.x() - before.right() - before.tracking();
    }

    private static double size(Glyph before, Glyph after) {
        return Math.max(1, (before.size() + after.size()) / 2);
    }

    /// What comes between two letters: nothing, a space or a tab.
    ///
    /// @param reached how far to the right any letter before has reached
    /// @param written the spaces that are written between them; empty if there are none
    String between(Glyph before, Glyph after, double reached, String written) {
        double gap = (after.x() - reached - before.tracking()) / size(before, after);
        if (gap >= TAB) {
            return "\t";
        }
        if (!written.isEmpty()) {
            return written.equals("\u00A0") ? written : " ";
        }
        boolean unspaced =
                Seam.isUnspaced(before.text().codePointBefore(before.text().length()))
                        || Seam.isUnspaced(after.text().codePointAt(0));
        return gap >= (unspaced ? UNSPACED : word) + tracking ? " " : "";
    }
}
