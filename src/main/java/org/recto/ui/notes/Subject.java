package org.recto.ui.notes;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.bridge.Target;

import java.util.List;
import java.util.Optional;

/// What the inspector shows: the picked annotation, or the selected words that might become one.
///
/// @param target what it is
/// @param reading where it is
/// @param quote its words
/// @param annotation the annotation; empty for words that are only selected
/// @param themes the annotation's themes
/// @param by whose it is, by name
/// @param links its links
record Subject(
        Target target,
        Reading reading,
        String quote,
        Optional<Annotation> annotation,
        List<Theme> themes,
        Optional<String> by,
        List<LinkLine> links) {

    /// What there is to show; empty if there is nothing.
    static Optional<Subject> of(Target target, Contents contents) {
        return switch (target) {
            case Target.None _ -> Optional.empty();
            case Target.Selected it ->
                    contents.reading(it.reading())
                            .map(reading ->
                                    new Subject(
                                            it,
                                            reading,
                                            it.text().substring(it.range()),
                                            Optional.empty(),
                                            List.of(),
                                            Optional.empty(),
                                            List.of()));
            case Target.Picked(Id<Annotation> id) ->
                    contents.annotation(id).flatMap(annotation -> picked(target, annotation, contents));
        };
    }

    private static Optional<Subject> picked(Target target, Annotation annotation, Contents contents) {
        var themes = annotation.themes().stream().flatMap(id -> contents.codebook().find(id).stream()).toList();
        return contents.reading(annotation.reading())
                .map(reading ->
                        new Subject(
                                target,
                                reading,
                                annotation.passage().quote().exact(),
                                Optional.of(annotation),
                                themes,
                                contents.annotator(annotation.by()).map(Annotator::name),
                                LinkLine.of(contents, annotation.id())));
    }

    /// The note that has been saved for it.
    String note() {
        return annotation.map(Annotation::note).orElse("");
    }
}
