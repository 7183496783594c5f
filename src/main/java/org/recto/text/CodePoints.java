package org.recto.text;

import java.util.Arrays;

/// Converts between the two ways of counting a text: Unicode code points, which packets, SQLite's `substr`, the W3C
/// selectors and REFI-QDA use, and UTF-16 units, which `String` and the screen use. No other class adds or subtracts
/// the one from the other.
///
/// It remembers where the characters are that need two UTF-16 units, so that a conversion costs O(log s) for s such
/// characters, and nothing for a text without any.
public final class CodePoints {

    private final String text;

    /// For each supplementary character, its offset in code points; ascending.
    private final int[] wide;

    public CodePoints(String text) {
        this.text = text;
        this.wide = findWide(text);
    }

    private static int[] findWide(String text) {
        int[] found = new int[text.length() - text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 0; count < found.length; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return found;
    }

    /// The length of the text in code points.
    public int length() {
        return text.length() - wide.length;
    }

    /// The UTF-16 offset of a code point.
    ///
    /// @param codePoint 0 to [#length()]
    /// @throws IndexOutOfBoundsException if it is outside the text
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length());
        }
        return codePoint + wideBefore(codePoint);
    }

    /// The code point at a UTF-16 offset; an offset between the two halves of a pair belongs to the pair's start.
    ///
    /// @param utf16 0 to the text's `length()`
    /// @throws IndexOutOfBoundsException if it is outside the text
    public int toCodePoint(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("UTF-16 unit " + utf16 + " of " + text.length());
        }
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] + middle < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return utf16 - low;
    }

    /// The words of a range.
    ///
    /// @throws IndexOutOfBoundsException if it is outside the text
    public String substring(Range range) {
        return text.substring(toUtf16(range.start()), toUtf16(range.end()));
    }

    private int wideBefore(int codePoint) {
        int at = Arrays.binarySearch(wide, codePoint);
        return at < 0 ? -at - 1 : at;
    }
}
