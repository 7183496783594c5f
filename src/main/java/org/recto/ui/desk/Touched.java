package org.recto.ui.desk;

import org.recto.annotation.Annotation;
import org.recto.annotation.Item;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.packet.Announcement;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.List;
import java.util.stream.Stream;

/// What a change means for the page of one reading.
final class Touched {

    private Touched() {}

    /// Where annotations came, went or changed, or got or lost a link.
    static List<Range> ranges(Announcement announcement, Id<Reading> reading) {
        return announcement
                .change()
                .items()
                .flatMap(item -> annotations(item, announcement))
                .filter(annotation -> annotation.reading().equals(reading))
                .map(Annotation::range)
                .distinct()
                .toList();
    }

    private static Stream<Annotation> annotations(Item item, Announcement announcement) {
        return switch (item) {
            case Annotation annotation -> Stream.of(annotation);
            case Link link ->
                    Stream.of(link.from(), link.to())
                            .flatMap(id ->
                                    announcement
                                            .after()
                                            .annotation(id)
                                            .or(() -> announcement.before().annotation(id))
                                            .stream());
            default -> Stream.empty();
        };
    }

    /// Whether the look of a theme may have changed.
    static boolean themes(Announcement announcement) {
        return announcement.change().items().anyMatch(Theme.class::isInstance);
    }
}
