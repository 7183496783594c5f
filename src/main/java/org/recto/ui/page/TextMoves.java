package org.recto.ui.page;

import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.text.Segments.Unit;

/// Where a step through the text leads, whatever the text looks like on the screen. All offsets are code points.
final class TextMoves {

    private final ReadingText text;
    private final Segments segments;

    TextMoves(ReadingText text, Segments segments) {
        this.text = text;
        this.segments = segments;
    }

    int nextGrapheme(int offset) {
        return segments.next(Unit.GRAPHEME, offset);
    }

    int previousGrapheme(int offset) {
        return segments.previous(Unit.GRAPHEME, offset);
    }

    /// The beginning of the next word, or the end of the block if none is left in it.
    int nextWord(int offset) {
        int end = blockEnd(offset);
        int at = segments.next(Unit.WORD, offset);
        while (at < end && !isInWord(at)) {
            at = segments.next(Unit.WORD, at);
        }
        return at;
    }

    /// The beginning of this word, or of the one before.
    int previousWord(int offset) {
        int at = segments.previous(Unit.WORD, offset);
        int start = blockStart(at);
        while (at > start && !isInWord(at)) {
            at = segments.previous(Unit.WORD, at);
        }
        return at;
    }

    /// The beginning of the next block, or the end of the text.
    int nextBlock(int offset) {
        int at = segments.next(Unit.BLOCK, offset);
        return at >= text.length() || at == blockStart(at) ? at : segments.next(Unit.BLOCK, at);
    }

    /// The beginning of this block, or of the one before.
    int previousBlock(int offset) {
        int at = segments.previous(Unit.BLOCK, offset);
        boolean betweenBlocks = at > 0 && at == blockEnd(at) && at < offset;
        return betweenBlocks ? segments.previous(Unit.BLOCK, at) : at;
    }

    private int blockStart(int offset) {
        return text.isEmpty() ? 0 : text.blocks().get(text.blockAt(offset)).range().start();
    }

    private int blockEnd(int offset) {
        return text.isEmpty() ? 0 : text.blocks().get(text.blockAt(offset)).range().end();
    }

    private boolean isInWord(int offset) {
        return offset < text.length() && Character.isLetterOrDigit(codePoint(offset));
    }

    private int codePoint(int offset) {
        return text.text().codePointAt(text.codePoints().toUtf16(offset));
    }

    /// The word at an offset. A click on the right half of a word's last letter counts as that word.
    Range word(int offset) {
        var here = segments.at(Unit.WORD, offset);
        return here.isEmpty() && offset > 0 ? segments.at(Unit.WORD, offset - 1) : here;
    }

    Range sentence(int offset) {
        return segments.at(Unit.SENTENCE, offset);
    }

    Range block(int offset) {
        return segments.at(Unit.BLOCK, offset);
    }

    /// The sentence at the caret; the paragraph, if that sentence is selected; the sentence again after that.
    Range markAt(int caret, Range selection) {
        int inside = selection.isEmpty() ? caret : selection.start();
        var sentence = sentence(inside);
        return selection.equals(sentence) ? block(inside) : sentence;
    }
}
