package org.recto.ui.page;

import java.text.BreakIterator;
import java.util.function.IntPredicate;

/// Where a long line is cut so that the text engine stays quick: layout and hit tests of a paragraph cost more than its
/// length, and beyond some hundred thousand characters it cannot be shown at all.
///
/// All offsets are UTF-16 units of the line.
final class ChunkCutter {

    /// No chunk is longer, unless a single grapheme is.
    static final int LONGEST = 3_000;

    /// How far the search for the border of a grapheme looks back; longer clusters do not occur in any language.
    private static final int LONGEST_GRAPHEME = 256;

    private static final String SENTENCE_ENDS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’»)]";

    private ChunkCutter() {}

    /// The end of the chunk that starts at an offset. It is the line's end, or as near the middle of the rest as can be
    /// the end of a sentence, else of a word, else of a grapheme.
    static int end(String line, int from) {
        int rest = line.length() - from;
        if (rest <= LONGEST) {
            return line.length();
        }
        int pieces = (rest + LONGEST - 1) / LONGEST;
        int wanted = from + rest / pieces;
        int least = from + LONGEST / 4;
        int most = from + LONGEST;
        int cut = nearest(wanted, least, most, at -> endsSentence(line, at));
        if (cut < 0) {
            cut =
                    nearest(
                            wanted,
                            least,
                            most,
                            at -> Character.isWhitespace(line.charAt(at - 1)) && startsGrapheme(line, at));
        }
        return cut < 0 ? graphemeBorder(line, wanted, most) : cut;
    }

    private static int nearest(int wanted, int least, int most, IntPredicate fits) {
        for (int distance = 0; wanted - distance > least || wanted + distance < most; distance++) {
            if (wanted - distance > least && fits.test(wanted - distance)) {
                return wanted - distance;
            }
            if (wanted + distance < most && fits.test(wanted + distance)) {
                return wanted + distance;
            }
        }
        return -1;
    }

    private static boolean endsSentence(String line, int at) {
        int before = at - 1;
        if (isIdeographicStop(line.charAt(before))) {
            return startsGrapheme(line, at)
                    && CLOSERS.indexOf(line.charAt(at)) < 0
                    && "」』".indexOf(line.charAt(at)) < 0;
        }
        if (!Character.isWhitespace(line.charAt(before)) || Character.isWhitespace(line.charAt(at))) {
            return false;
        }
        while (before > 0
                && (Character.isWhitespace(line.charAt(before)) || CLOSERS.indexOf(line.charAt(before)) >= 0)) {
            before--;
        }
        return SENTENCE_ENDS.indexOf(line.charAt(before)) >= 0 && startsGrapheme(line, at);
    }

    private static boolean isIdeographicStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean startsGrapheme(String line, int at) {
        return graphemes(line, at).isBoundary(Math.min(at, LONGEST_GRAPHEME));
    }

    private static int graphemeBorder(String line, int wanted, int most) {
        int start = Math.max(0, wanted - LONGEST_GRAPHEME);
        int border = start + graphemes(line, wanted).preceding(wanted - start + 1);
        return border > start ? border : most;
    }

    private static BreakIterator graphemes(String line, int around) {
        int start = Math.max(0, around - LONGEST_GRAPHEME);
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(line.substring(start, Math.min(line.length(), around + LONGEST_GRAPHEME)));
        return graphemes;
    }
}
