package org.recto.ui.together;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which passage of another reading answers to one: of the same theme, or tied to it by a link; of several, the one
/// that stands as far along its text. What this takes from the contents is gathered once for each state of them, since
/// it is asked at every step of a scroll.
final class Counterparts {

    /// Passages of one theme in one reading.
    private record Shelf(Id<Reading> reading, Id<Theme> theme) {}

    private final Map<Shelf, TreeMap<Integer, Annotation>> themed = new HashMap<>();
    private final Map<Id<Annotation>, List<Annotation>> linked = new HashMap<>();

    Counterparts(Contents contents) {
        for (Reading reading : contents.readings()) {
            for (Annotation annotation : contents.annotations(reading.id()).all()) {
                for (Id<Theme> theme : annotation.themes()) {
                    themed.computeIfAbsent(new Shelf(reading.id(), theme), _ -> new TreeMap<>())
                            .putIfAbsent(annotation.range().start(), annotation);
                }
            }
        }
        for (Link link : contents.links()) {
            contents.placed(link.from()).ifPresent(from -> contents.placed(link.to()).ifPresent(to -> tie(from, to)));
        }
    }

    private void tie(Annotation from, Annotation to) {
        linked.computeIfAbsent(from.id(), _ -> new ArrayList<>()).add(to);
        linked.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(from);
    }

    /// The passage of the same theme.
    ///
    /// @param start where it would stand if it stood as far along its text, in code points
    Optional<Annotation> sameTheme(Annotation annotation, Id<Reading> in, int start) {
        return nearest(annotation.themes().stream().flatMap(theme -> around(new Shelf(in, theme), start)), start);
    }

    private Stream<Annotation> around(Shelf shelf, int start) {
        var there = themed.get(shelf);
        if (there == null) {
            return Stream.empty();
        }
        return Stream.of(Optional.ofNullable(there.floorEntry(start)), Optional.ofNullable(there.ceilingEntry(start)))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue);
    }

    /// The passage at the other end of a link.
    Optional<Annotation> linked(Annotation annotation, Id<Reading> in, int start) {
        var ends = linked.getOrDefault(annotation.id(), List.of());
        return nearest(ends.stream().filter(end -> end.reading().equals(in)), start);
    }

    private static Optional<Annotation> nearest(Stream<Annotation> some, int start) {
        return some.reduce((one, two) -> distance(two, start) < distance(one, start) ? two : one);
    }

    private static int distance(Annotation annotation, int start) {
        return Math.abs(annotation.range().start() - start);
    }
}
