package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Cover;
import org.recto.annotation.Item;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;

import java.util.List;

/// The forms of all kinds of items.
final class Forms {

    private static final Form<Cover> COVER = new CoverForm();
    private static final Form<Annotator> ANNOTATOR = new AnnotatorForm();
    private static final Form<Theme> THEME = new ThemeForm();
    private static final Form<Reading> READING = new ReadingForm();
    private static final Form<Annotation> ANNOTATION = new AnnotationForm();
    private static final Form<Link> LINK = new LinkForm();

    /// Each kind after those that it refers to.
    static final List<Form<?>> ALL = List.of(COVER, ANNOTATOR, THEME, READING, ANNOTATION, LINK);

    private Forms() {}

    static Form<?> of(Item item) {
        return switch (item) {
            case Cover _ -> COVER;
            case Annotator _ -> ANNOTATOR;
            case Theme _ -> THEME;
            case Reading _ -> READING;
            case Annotation _ -> ANNOTATION;
            case Link _ -> LINK;
        };
    }

    /// The form of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    static Form<?> named(String name) {
        return ALL.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + name));
    }
}
