package org.recto.ui.margin;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A note that can stand beside its passage.
///
/// @param annotation it belongs to; its note is not blank
/// @param themes of the annotation
/// @param by who wrote it
/// @param initials of who wrote it; empty where only one person writes
record MarginNote(Annotation annotation, List<Theme> themes, String by, String initials) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

    /// The notes on a reading's current text, in the order of their passages.
    static List<MarginNote> of(Reading reading, Contents contents) {
        boolean several = contents.annotators().size() > 1;
        return contents.annotations(reading.id()).all().stream()
                .filter(it -> !it.note().isBlank() && it.edition().equals(reading.edition()))
                .map(it -> of(it, contents, several))
                .toList();
    }

    /// An annotation with its note, which may be none yet.
    static MarginNote of(Annotation annotation, Contents contents, boolean several) {
        var themes = annotation.themes().stream().flatMap(id -> contents.codebook().find(id).stream()).toList();
        var by = contents.annotator(annotation.by()).map(Annotator::name).orElse("");
        return new MarginNote(annotation, themes, by, several ? initials(by) : "");
    }

    /// The first letters of a name's first and last words.
    static String initials(String name) {
        var words = BETWEEN_WORDS.splitAsStream(name.strip()).toList();
        var first = first(words.getFirst());
        return words.size() == 1 ? first : first + first(words.getLast());
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
