package org.recto.text;

import com.ibm.icu.text.BreakIterator;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a hit may begin and end. All offsets are code points. Not thread-safe.
final class HitBorders {

    /// Below this no character joins with another into one grapheme.
    private static final int SIMPLE = 0x300;

    /// Scripts that put no space between words; a dictionary knows where they part.
    private static final Set<UnicodeScript> UNPARTED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private final ReadingText text;
    private final Borders graphemes;
    private final Borders words;

    HitBorders(ReadingText text, Locale locale) {
        this.text = text;
        this.graphemes = new Borders(text, BreakIterator.getCharacterInstance(locale));
        this.words = new Borders(text, BreakIterator.getWordInstance(locale));
    }

    /// Whether no grapheme is split there.
    boolean isGrapheme(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int at = text.codePoints().toUtf16(offset);
        boolean simple = text.text().charAt(at - 1) < SIMPLE && text.text().charAt(at) < SIMPLE;
        return simple || isBorder(graphemes, offset);
    }

    /// The first offset from one to another that splits no grapheme, or -1.
    int grapheme(int from, int to) {
        for (int offset = from; offset <= to; offset++) {
            if (isGrapheme(offset)) {
                return offset;
            }
        }
        return -1;
    }

    /// The range grown to whole graphemes.
    Range grown(Range range) {
        int start = range.start();
        while (!isGrapheme(start)) {
            start--;
        }
        return new Range(start, grapheme(range.end(), text.length()));
    }

    /// Whether words begin and end where the range does.
    boolean isWhole(Range range) {
        return isWord(range.start()) && isWord(range.end());
    }

    private boolean isWord(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int at = text.codePoints().toUtf16(offset);
        int before = text.text().codePointBefore(at);
        int after = text.text().codePointAt(at);
        if (!isOfWord(before) || !isOfWord(after)) {
            return true;
        }
        return (isUnparted(before) || isUnparted(after)) && isBorder(words, offset);
    }

    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    private static boolean isUnparted(int codePoint) {
        return codePoint >= SIMPLE && UNPARTED.contains(UnicodeScript.of(codePoint));
    }

    private boolean isBorder(Borders borders, int offset) {
        var block = text.blocks().get(text.blockAt(offset)).range();
        boolean inside = block.start() < offset && offset < block.end();
        return !inside || borders.atOrBefore(block, offset) == offset;
    }
}
