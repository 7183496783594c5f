package org.recto.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

import java.util.Locale;

/// Where the graphemes, words and sentences of a reading begin and end, by Unicode's rules (UAX #29, with ICU's
/// dictionaries for scripts without spaces and its list of abbreviations such as "Mr." that end no sentence).
///
/// All offsets are code points of the canonical text. No segment reaches over the border of a block. Not thread-safe:
/// each user has its own, which is cheap.
public final class Segments {

    /// What a text is divided into.
    public enum Unit {
        /// What a reader sees as one character, be it one code point or a family of seven.
        GRAPHEME,
        WORD,
        SENTENCE,
        /// A whole block.
        BLOCK
    }

    private final ReadingText text;
    private final Borders graphemes;
    private final Borders words;
    private final Borders sentences;

    /// @param text the reading
    /// @param locale whose rules for words and sentences to follow
    public Segments(ReadingText text, Locale locale) {
        var icu = ULocale.forLocale(locale);
        this.text = text;
        this.graphemes = new Borders(text, BreakIterator.getCharacterInstance(icu));
        this.words = new Borders(text, BreakIterator.getWordInstance(icu));
        this.sentences =
                new Borders(
                        text,
                        FilteredBreakIteratorBuilder.getInstance(icu)
                                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(icu)));
    }

    /// The range grown to whole graphemes; an empty range moves to the nearest border at or before it. What is marked
    /// never splits a character that a reader sees as one.
    public Range snap(Range range) {
        int start = borderAtOrBefore(Unit.GRAPHEME, range.start());
        if (range.isEmpty()) {
            return Range.at(start);
        }
        int end = borderAtOrBefore(Unit.GRAPHEME, range.end());
        return new Range(start, end == range.end() ? end : next(Unit.GRAPHEME, end));
    }

    /// The segment at an offset: the word that is clicked on, the sentence that the caret stands in. Without the white
    /// space at its ends; empty if there is nothing else.
    ///
    /// @param offset 0 to the text's length
    public Range at(Unit unit, int offset) {
        if (text.isEmpty()) {
            return Range.at(0);
        }
        var block = text.blocks().get(text.blockAt(offset)).range();
        int inside = Math.clamp(offset, block.start(), Math.max(block.start(), block.end() - 1));
        if (block.isEmpty()) {
            return block;
        }
        int start = borderAtOrBefore(unit, inside);
        return trim(new Range(start, Math.min(block.end(), next(unit, inside))));
    }

    /// The range without white space at its ends.
    public Range trim(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        return new Range(start, end);
    }

    private boolean isSpace(int codePoint) {
        int c = text.text().codePointAt(text.codePoints().toUtf16(codePoint));
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The first border after an offset; the text's length if there is none.
    public int next(Unit unit, int offset) {
        int index = text.blockAt(offset);
        if (index < 0 || offset >= text.length()) {
            return text.length();
        }
        var block = text.blocks().get(index).range();
        if (offset >= block.end()) {
            return text.blocks().get(index + 1).range().start();
        }
        if (unit == Unit.BLOCK) {
            return block.end();
        }
        return borders(unit).after(block, offset);
    }

    /// The last border before an offset; 0 if there is none.
    public int previous(Unit unit, int offset) {
        return offset <= 0 ? 0 : borderBefore(unit, offset);
    }

    private int borderAtOrBefore(Unit unit, int offset) {
        int index = text.blockAt(offset);
        if (index < 0) {
            return 0;
        }
        var block = text.blocks().get(index).range();
        if (offset >= block.end()) {
            return offset == block.end() ? offset : block.end();
        }
        if (unit == Unit.BLOCK) {
            return block.start();
        }
        return borders(unit).atOrBefore(block, offset);
    }

    private int borderBefore(Unit unit, int offset) {
        int index = text.blockAt(offset);
        if (index < 0) {
            return 0;
        }
        var block = text.blocks().get(index).range();
        if (offset > block.end()) {
            return block.end();
        }
        if (offset == block.start()) {
            return text.blocks().get(index - 1).range().end();
        }
        return unit == Unit.BLOCK ? block.start() : borderAtOrBefore(unit, offset - 1);
    }

    private Borders borders(Unit unit) {
        return unit == Unit.GRAPHEME ? graphemes : unit == Unit.WORD ? words : sentences;
    }
}
