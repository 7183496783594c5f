package org.recto.annotation;

import java.util.regex.Pattern;

/// The beginning of what an annotation marks, on one line.
public final class Excerpt {

    /// What an excerpt does not end with before its ellipsis.
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—(\\[“‘\"'/-]+$");

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
        var words = text.strip().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most);
        int space = words.lastIndexOf(' ', end);
        boolean whole = space >= 0 && words.codePointCount(0, space) * 2 >= most;
        return LOOSE_END.matcher(words.substring(0, whole ? space : end)).replaceFirst("") + "…";
    }
}
