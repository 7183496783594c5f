package org.recto.bench;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Change;
import org.recto.annotation.Deed;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Relation;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.annotation.Verb;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// What a class leaves at the end of a term: 20 readings of 10,000 words each with 3,000 annotations by 30 people,
/// every other one with a note, and 200 links. Or several times as many readings, annotations and links. The same at
/// every run.
final class ClassPacket {

    private static final int READINGS = 20;
    private static final int PARAGRAPHS = 175;
    private static final int MARKS = 150;
    private static final int PEOPLE = 30;
    private static final int LINKS = 10;

    private final Random random = new Random(30);
    private final List<Theme> themes = Book.themes();
    private final List<Annotator> people =
            IntStream.rangeClosed(1, PEOPLE)
                    .mapToObj(number -> new Annotator(Id.fresh(), "Student " + number, Role.STUDENT))
                    .toList();

    private ClassPacket() {}

    /// Makes the packet, and closes it.
    ///
    /// @param times how many times as much of everything but people and themes
    static Path make(Path folder, int times) throws IOException, Problem {
        var file = folder.resolve("class-" + times + ".recto");
        var made = new ClassPacket();
        try (var packet = Packet.create(file, "A term", made.people.getFirst(), Work.onSameThread())) {
            made.fill(packet, folder, times * READINGS);
        }
        return file;
    }

    private void fill(Packet packet, Path folder, int readings) throws IOException {
        var parts = new ArrayList<Change>();
        people.forEach(person -> parts.add(new Change.Added(person)));
        themes.forEach(theme -> parts.add(new Change.Added(theme)));
        var before = List.<Annotation>of();
        for (int i = 0; i < readings; i++) {
            var text = Book.write(random, PARAGRAPHS);
            var reading = BookPacket.add(packet, text, folder, "Reading " + (i + 1));
            var marks = IntStream.range(0, MARKS).mapToObj(_ -> mark(reading, text)).toList();
            marks.forEach(mark -> parts.add(new Change.Added(mark)));
            for (int link = 0; link < Math.min(LINKS, before.size()); link++) {
                parts.add(new Change.Added(link(before.get(link), marks.get(link))));
            }
            before = marks;
        }
        BookPacket.saved(packet.apply(_ -> new Deed(Verb.TAG, "", new Change.Several(parts))));
    }

    private Annotation mark(Reading reading, ReadingText text) {
        int start = random.nextInt(text.length() - 400);
        var note = random.nextBoolean() ? "Why *here*, and not where the treaty is first spoken of?" : "";
        return new Annotation(
                Id.fresh(),
                reading.id(),
                reading.edition(),
                Passage.of(text, new Range(start, start + 20 + random.nextInt(300))),
                people.get(random.nextInt(PEOPLE)).id(),
                List.of(themes.get(random.nextInt(themes.size())).id()),
                note,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private Link link(Annotation from, Annotation to) {
        return new Link(Id.fresh(), from.id(), to.id(), Relation.ANSWERS, "", from.by(), Instant.EPOCH, Instant.EPOCH);
    }
}
