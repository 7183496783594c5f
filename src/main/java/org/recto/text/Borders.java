package org.recto.text;

import com.ibm.icu.text.BreakIterator;

import org.jspecify.annotations.Nullable;

/// One way of dividing a text, asked about one block after another. It keeps the block that it was last asked about,
/// since most walks stay in one, and handing over a long block costs its length.
///
/// Offsets are code points of the canonical text, and lie in the block.
final class Borders {

    private final ReadingText text;
    private final BreakIterator iterator;
    private @Nullable Range block;

    Borders(ReadingText text, BreakIterator iterator) {
        this.text = text;
        this.iterator = iterator;
    }

    /// The first border after an offset that is not the block's end.
    int after(Range in, int offset) {
        enter(in);
        return fromUtf16(in, iterator.following(toUtf16(in, offset)));
    }

    /// The last border at an offset or before it.
    int atOrBefore(Range in, int offset) {
        enter(in);
        int at = toUtf16(in, offset);
        return iterator.isBoundary(at) ? offset : fromUtf16(in, iterator.preceding(at));
    }

    private void enter(Range in) {
        if (!in.equals(block)) {
            iterator.setText(text.substring(in));
            block = in;
        }
    }

    private int toUtf16(Range in, int offset) {
        return text.codePoints().toUtf16(offset) - text.codePoints().toUtf16(in.start());
    }

    private int fromUtf16(Range in, int utf16) {
        return text.codePoints().toCodePoint(text.codePoints().toUtf16(in.start()) + utf16);
    }
}
