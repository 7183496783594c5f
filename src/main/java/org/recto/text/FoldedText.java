package org.recto.text;

import java.util.Arrays;

/// A text as it is searched, and where each of its characters stands in the text as it is. White space of any length is
/// one space; with an empty line in it, it is a line end, which nobody looks for: so no hit reaches over two blocks.
///
/// All offsets are UTF-16. Immutable once made.
final class FoldedText {

    /// What was not folded one to one is remembered in four numbers: where it is in the folded text, how long it is
    /// there, where it is in the text, how long it is there.
    private static final int STRIDE = 4;

    private final String text;
    private final String folded;
    private int[] odd = new int[0];
    private int count;

    FoldedText(String text, Folding folding) {
        this.text = text;
        this.folded = fold(folding);
    }

    /// Words as they stand in a folded text.
    static String fold(String words, Folding folding) {
        return new FoldedText(words, folding).folded;
    }

    private String fold(Folding folding) {
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            if (isPlain(at)) {
                out.append(folding.ofPlain(text.charAt(at)));
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            int start = out.length();
            if (isSpace(codePoint)) {
                end = spaceEnd(end);
                out.append(isEmptyLine(at, end) ? '\n' : ' ');
            } else {
                out.append(folding.of(codePoint));
            }
            if (out.length() - start != end - at) {
                remember(start, out.length() - start, at, end - at);
            }
            at = end;
        }
        return out.toString();
    }

    /// Whether a character is one of the simplest, which most are.
    private boolean isPlain(int at) {
        char each = text.charAt(at);
        return Folding.isPlain(each) || (each == ' ' && at + 1 < text.length() && Folding.isPlain(text.charAt(at + 1)));
    }

    private int spaceEnd(int from) {
        int end = from;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isEmptyLine(int from, int end) {
        return text.substring(from, end).chars().filter(each -> each == '\n').count() > 1;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void remember(int at, int length, int source, int sourceLength) {
        if (count == odd.length) {
            odd = Arrays.copyOf(odd, Math.max(STRIDE * 64, count * 2));
        }
        odd[count] = at;
        odd[count + 1] = length;
        odd[count + 2] = source;
        odd[count + 3] = sourceLength;
        count += STRIDE;
    }

    /// The text as it is searched.
    String folded() {
        return folded;
    }

    /// Where in the text the character begins that begins at an offset of the folded text.
    ///
    /// @return -1 if none begins there: the offset is within what one character became
    int start(int offset) {
        int last = lastOdd(offset);
        return last < 0 ? offset : source(last, offset, odd[last + 2]);
    }

    /// Where in the text the character ends that ends at an offset of the folded text, which is not 0.
    ///
    /// @return -1 if none ends there
    int end(int offset) {
        int last = lastOdd(offset - 1);
        return last < 0 ? offset : source(last, offset, -1);
    }

    /// @param atStart the answer where the offset is the beginning of what is odd and counts
    private int source(int last, int offset, int atStart) {
        int beyond = offset - odd[last] - odd[last + 1];
        if (beyond >= 0) {
            return odd[last + 2] + odd[last + 3] + beyond;
        }
        return offset == odd[last] ? atStart : -1;
    }

    /// The last of what is odd that begins at an offset of the folded text or before it.
    private int lastOdd(int offset) {
        int low = 0;
        int high = count / STRIDE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (odd[middle * STRIDE] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (low - 1) * STRIDE;
    }
}
