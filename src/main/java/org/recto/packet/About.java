package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Item;
import org.recto.annotation.Link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The words of the readings that a change is about: of a theme's or a link's name alone nobody could tell which of
/// many passages got it.
final class About {

    private About() {}

    /// What a change is about.
    ///
    /// @param contents where the two ends of a link are looked up; of one that is gone nothing is said
    /// @return the whole quotes, each once, in the order of the change; of a link its start and its end
    static List<String> of(Change change, Contents contents) {
        return change.items().flatMap(item -> annotations(item, contents)).map(About::quote).distinct().toList();
    }

    private static Stream<Annotation> annotations(Item item, Contents contents) {
        return switch (item) {
            case Annotation annotation -> Stream.of(annotation);
            case Link link ->
                    Stream.of(contents.annotation(link.from()), contents.annotation(link.to()))
                            .flatMap(Optional::stream);
            default -> Stream.empty();
        };
    }

    private static String quote(Annotation annotation) {
        return annotation.passage().quote().exact();
    }
}
