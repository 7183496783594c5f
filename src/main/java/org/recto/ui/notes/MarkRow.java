package org.recto.ui.notes;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.List;
import java.util.Locale;

/// A line of the list of annotations.
///
/// @param reading the title of the reading that it is in
/// @param by whose it is, by name
record MarkRow(Annotation annotation, String reading, List<Theme> themes, String by) {

    static MarkRow of(Annotation annotation, Contents contents) {
        return new MarkRow(
                annotation,
                contents.reading(annotation.reading()).map(in -> in.details().title()).orElse(""),
                annotation.themes().stream().flatMap(id -> contents.codebook().find(id).stream()).toList(),
                contents.annotator(annotation.by()).map(Annotator::name).orElse(""));
    }

    boolean has(Id<Theme> theme) {
        return annotation.themes().contains(theme);
    }

    boolean isIn(Id<Reading> wanted) {
        return annotation.reading().equals(wanted);
    }

    boolean isBy(Id<Annotator> person) {
        return annotation.by().equals(person);
    }

    /// Whether its words, note or themes have these words; case ignored.
    boolean says(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return annotation.passage().quote().exact().toLowerCase(Locale.ROOT).contains(wanted)
                || annotation.note().toLowerCase(Locale.ROOT).contains(wanted)
                || themes.stream().anyMatch(theme -> theme.name().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
