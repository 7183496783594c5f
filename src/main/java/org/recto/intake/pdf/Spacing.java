package org.recto.intake.pdf;

import org.recto.intake.format.Seam;

import java.util.Arrays;
import java.util.List;

/// Tells where the words of a line part. Some programs write spaces, others only leave them.
final class Spacing {

    /// The least space between words, in the size of the letters: TeX shrinks its own to 0.22.
    private static final double WORD = 0.16;

    /// The least space that parts what is written without spaces.
    private static final double UNSPACED = 0.6;

    /// A written space that is not as wide as this is covered by the next letter and not seen. What is recognised in a
    /// scan stands less exactly.
    private static final double COVERED = 0.05;

    /// From here a space is one between the columns of a table, or behind the number of a list.
    private static final double TAB = 1.15;

    /// The least space between all letters of words that are set spaced out, and the most.
    private static final double SPACED = 0.08;

    private static final double MOST_SPACED = 0.6;

    /// Letters from which on it can be told that they are.
    private static final int LETTERS = 6;

    /// Letters one after another with the same space behind them that are meant to be set spaced out; some programs
    /// part two words by it.
    private static final int RUN = 4;

    private final List<Glyph> glyphs;
    private final double usual;
    private final double[] own;

    /// @param glyphs of a line, from left to right, spaces and all
    Spacing(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.own = new double[glyphs.size()];
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !isTracked(i - 1)) {
                if (i - start >= RUN) {
                    Arrays.fill(own, start, i, glyphs.get(start).tracking());
                }
                start = i;
            }
        }
        this.usual = usual();
    }

    /// Whether the space that its author put behind a letter is there, and is the same behind the next one.
    private boolean isTracked(int index) {
        var glyph = glyphs.get(index);
        var next = glyphs.get(index + 1);
        return glyph.tracking() > 0
                && Math.abs(next.tracking() - glyph.tracking()) < 0.01
                && next.x() - glyph.right() >= 0.7 * glyph.tracking();
    }

    /// The usual space between letters, in their size, if they are set spaced out; else 0.
    private double usual() {
        double[] gaps = new double[glyphs.size()];
        int count = 0;
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            if (isLetter(glyphs.get(i)) && isLetter(glyphs.get(i + 1))) {
                gaps[count] = gap(i, i + 1, glyphs.get(i).right());
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

    /// The space between two letters, in their size.
    private double gap(int before, int after, double reached) {
        double size = (glyphs.get(before).size() + glyphs.get(after).size()) / 2;
        return (glyphs.get(after).x() - reached - own[before]) / Math.max(1, size);
    }

    /// What comes between two letters: nothing, a space or a tab.
    ///
    /// @param before the index of the one
    /// @param after the index of the other
    /// @param reached how far to the right any letter before has reached
    /// @param written the spaces that are written between them; empty if there are none
    String between(int before, int after, double reached, String written) {
        double gap = gap(before, after, reached);
        if (gap >= TAB) {
            return "\t";
        }
        if (!written.isEmpty() && (gap > COVERED || !glyphs.get(after).isDrawn())) {
            return written.equals("\u00A0") ? written : " ";
        }
        var left = glyphs.get(before).text();
        var right = glyphs.get(after).text();
        boolean unspaced =
                Seam.isUnspaced(left.codePointBefore(left.length())) || Seam.isUnspaced(right.codePointAt(0));
        return gap >= (unspaced ? UNSPACED : WORD) + usual ? " " : "";
    }
}
