package org.recto.text.anchor;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;

import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.Locale;

/// Grows ranges to whole graphemes, as `Segments.snap` does, but asks Unicode's rules only where two characters meet
/// that may belong together, and then of the few around them: ten thousand passages of a book without paragraphs take
/// no longer than of one with.
final class Graphemes {

    private final ReadingText text;

    Graphemes(ReadingText text) {
        this.text = text;
    }

    /// The range grown to whole graphemes; an empty range moves to the nearest border at or before it.
    Range snap(Range range) {
        int start = before(range.start());
        return range.isEmpty() ? Range.at(start) : new Range(start, after(range.end()));
    }

    private int before(int offset) {
        int safe = offset;
        while (!isSurelyBorder(safe)) {
            safe--;
        }
        return safe == offset ? offset : fromRules(safe, offset, false);
    }

    private int after(int offset) {
        int safe = offset;
        while (!isSurelyBorder(safe)) {
            safe--;
        }
        return safe == offset ? offset : fromRules(safe, offset, true);
    }

    private int fromRules(int safe, int offset, boolean after) {
        int end = offset + 1;
        while (!isSurelyBorder(end)) {
            end++;
        }
        var around = text.substring(new Range(safe, end));
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(around);
        int at = around.offsetByCodePoints(0, offset - safe);
        if (graphemes.isBoundary(at)) {
            return offset;
        }
        int border = after ? graphemes.following(at) : graphemes.preceding(at);
        return safe + around.codePointCount(0, border);
    }

    /// Whether what is left and right of an offset never joins with anything.
    private boolean isSurelyBorder(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int at = text.codePoints().toUtf16(offset);
        return isSingle(text.text().codePointBefore(at)) && isSingle(text.text().codePointAt(at));
    }

    private static boolean isSingle(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint != '\r' && codePoint != 0xA9 && codePoint != 0xAE;
        }
        return UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK)
                        == UCharacter.GraphemeClusterBreak.OTHER
                && !UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
    }
}
