package org.recto.annotation;

/// The beginning of what an annotation marks, on one line. Documents and lists ask for thousands of them, so they are
/// cut without regular expressions.
public final class Excerpt {

    /// What an excerpt does not end with before its ellipsis, besides space.
    private static final String LOOSE = ",;:–—([“‘\"'/-";

    private Excerpt() {}

    /// The beginning of the words that it marks.
    ///
    /// @param most how many code points at most, without the ellipsis
    public static String of(Annotation annotation, int most) {
        return of(annotation.passage().quote().exact(), most);
    }

    /// The beginning of a text: it ends with a whole word, unless a single one is longer than half of what there is
    /// room for, as in scripts that do not part words by spaces.
    ///
    /// @param most how many code points at most, without the ellipsis
    public static String of(String text, int most) {
        var words = onOneLine(text.strip(), most + 1);
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most);
        int space = words.lastIndexOf(' ', end);
        boolean whole = space >= 0 && words.codePointCount(0, space) * 2 >= most;
        return words.substring(0, firm(words, whole ? space : end)) + "…";
    }

    /// With one space for each run of white space.
    ///
    /// @param most how many code points at most: a passage can be a chapter
    private static String onOneLine(String text, int most) {
        var line = new StringBuilder();
        boolean isSpace = false;
        int points = 0;
        for (int i = 0; i < text.length() && points < most; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean wasSpace = isSpace;
            isSpace = isSpace(point);
            if (!isSpace || !wasSpace) {
                line.appendCodePoint(isSpace ? ' ' : point);
                points++;
            }
        }
        return line.toString();
    }

    /// Where words up to an end have their last character that is no loose one.
    private static int firm(String words, int end) {
        int firm = end;
        while (firm > 0 && (isSpace(words.charAt(firm - 1)) || LOOSE.indexOf(words.charAt(firm - 1)) >= 0)) {
            firm--;
        }
        return firm;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
