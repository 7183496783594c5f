package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.List;
import java.util.Set;

/// Which annotations are wanted. An empty set wants them all; a full one, those that have one of its members.
///
/// @param themes any of these themes
/// @param readings in one of these readings
/// @param people by one of these people
public record Filter(Set<Id<Theme>> themes, Set<Id<Reading>> readings, Set<Id<Annotator>> people) {

    /// Wants every annotation.
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of());

    public Filter {
        themes = Set.copyOf(themes);
        readings = Set.copyOf(readings);
        people = Set.copyOf(people);
    }

    /// The annotations that are wanted: by reading, then in page order.
    public List<Annotation> of(Contents contents) {
        return contents.annotations().stream().filter(this::wants).toList();
    }

    /// Whether a reading is wanted.
    public boolean wants(Reading reading) {
        return readings.isEmpty() || readings.contains(reading.id());
    }

    /// Whether an annotation is wanted.
    public boolean wants(Annotation annotation) {
        return (themes.isEmpty() || annotation.themes().stream().anyMatch(themes::contains))
                && (readings.isEmpty() || readings.contains(annotation.reading()))
                && (people.isEmpty() || people.contains(annotation.by()));
    }
}
