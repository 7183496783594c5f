package org.recto.ui.notes;

import org.recto.annotation.Annotation;

/// The beginning of what an annotation marks, on one line.
final class Excerpt {

    private Excerpt() {}

    /// @param most how many code points at most
    static String of(Annotation annotation, int most) {
        return of(annotation.passage().quote().exact(), most);
    }

    static String of(String text, int most) {
        var words = text.strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }
}
