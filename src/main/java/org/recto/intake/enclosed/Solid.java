package org.recto.intake.enclosed;

import org.recto.text.Range;

import java.util.Arrays;

/// A text without its white space and the signs of lists, which programs set as they like; each character knows where
/// it stood.
final class Solid {

    private static final String SIGNS = "•◦▪\u00AD";

    private final String words;
    private final int[] offsets;

    Solid(String text) {
        var kept = new StringBuilder(text.length());
        var places = new int[text.length()];
        int offset = 0;
        for (int i = 0; i < text.length(); offset++) {
            int c = text.codePointAt(i);
            if (!isLoose(c)) {
                Arrays.fill(places, kept.length(), kept.length() + Character.charCount(c), offset);
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        this.words = kept.toString();
        this.offsets = Arrays.copyOf(places, kept.length());
    }

    private static boolean isLoose(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || SIGNS.indexOf(c) >= 0;
    }

    String words() {
        return words;
    }

    int length() {
        return words.length();
    }

    /// Where the first character at or behind an offset of the text is; the length if there is none.
    ///
    /// @param offset in code points
    int at(int offset) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The words of a range of the text.
    String words(Range range) {
        return words.substring(at(range.start()), at(range.end()));
    }

    /// The range of the text that some characters stand in.
    ///
    /// @param from the first of them
    /// @param to behind the last of them; more than `from`
    Range range(int from, int to) {
        return new Range(offsets[from], offsets[to - 1] + 1);
    }
}
