package org.recto.text.anchor;

import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;

import java.util.Locale;

/// Grows ranges to whole graphemes, as [Segments] does, which it asks only where characters meet that may belong
/// together. For any thread.
final class Graphemes {

    /// Below this no character joins with another.
    private static final int SIMPLE = 0x300;

    private final ReadingText text;
    private final Segments segments;

    Graphemes(ReadingText text) {
        this.text = text;
        this.segments = new Segments(text, Locale.ROOT);
    }

    /// The range grown to whole graphemes; an empty range moves to the nearest border at or before it.
    Range snap(Range range) {
        if (isSimple(range.start()) && isSimple(range.end())) {
            return range;
        }
        synchronized (segments) {
            return segments.snap(range);
        }
    }

    private boolean isSimple(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int at = text.codePoints().toUtf16(offset);
        char before = text.text().charAt(at - 1);
        char after = text.text().charAt(at);
        return before < SIMPLE && after < SIMPLE && before != '\n' && after != '\n' && before != '\r';
    }
}
