package org.recto.ui.notes;

import org.recto.annotation.Annotation;

/// The beginning of what an annotation marks, on one line.
public final class Excerpt {

    private Excerpt() {}

    /// The beginning of the words that it marks.
    ///
    /// @param most how many code points at most
    public static String of(Annotation annotation, int most) {
        return of(annotation.passage().quote().exact(), most);
    }

    /// The beginning of a text.
    ///
    /// @param most how many code points at most
    public static String of(String text, int most) {
        var words = text.strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }
}
