package org.recto.intake.plain;

import org.recto.intake.format.Lines;

import java.util.List;

/// How wide a plain text's lines are, and what that says of where its paragraphs end.
///
/// @param isCut whether long lines were cut to a width, so that paragraphs go over several lines
/// @param columns that width in code points
/// @param isSpaced where lines are not cut, whether blank lines part the paragraphs
record Measure(boolean isCut, int columns, boolean isSpaced) {

    /// Lines are cut to a width of 60 to 140, seldom more; what is longer than this was not cut.
    static final int WIDEST = 200;

    /// A width below this is not told from verse by itself.
    static final int NARROWEST = 50;

    /// The share of a text's characters in longer lines from which on it is not cut: some addresses or a table do not
    /// make a text uncut.
    private static final double UNCUT = 0.2;

    static Measure of(List<List<String>> groups) {
        int[] lengths = new int[WIDEST + 1];
        long all = 0;
        long inLong = 0;
        int alone = 0;
        int among = 0;
        for (var group : groups) {
            for (int i = 0; i < group.size(); i++) {
                int length = Lines.length(group.get(i));
                all += length;
                if (length > WIDEST) {
                    inLong += length;
                    alone += group.size() == 1 ? 1 : 0;
                    among += group.size() == 1 ? 0 : 1;
                } else if (i < group.size() - 1) {
                    lengths[length]++;
                }
            }
        }
        return new Measure(inLong < UNCUT * all, Math.max(NARROWEST, usual(lengths)), alone >= among);
    }

    /// The length that one line in ten exceeds.
    private static int usual(int[] lengths) {
        long total = 0;
        for (int count : lengths) {
            total += count;
        }
        long longer = 0;
        int length = lengths.length - 1;
        while (length > 0 && longer + lengths[length] <= total / 10) {
            longer += lengths[length];
            length--;
        }
        return length;
    }

    /// How far a line would have reached with the next one's first word: beyond the width if the line was cut there.
    static int reach(String line, String next) {
        return Lines.length(line) + 1 + Lines.firstWord(next);
    }

    /// Whether a line goes so far that it was cut rather than ended.
    boolean isFull(String line, String next) {
        return reach(line, next) >= 0.85 * columns;
    }

    /// Whether a line seems to go on in the next: it was cut, if only roughly so.
    boolean goesOn(String line, String next) {
        boolean roughly = columns > NARROWEST && !Lines.startsLarge(next) && !isShort(line, next);
        return roughly || isFull(line, next);
    }

    /// Whether a line was certainly ended.
    boolean isShort(String line, String next) {
        return reach(line, next) < 0.7 * columns;
    }
}
