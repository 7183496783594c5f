package org.recto.bench;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Deed;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Relation;
import org.recto.annotation.Verb;
import org.recto.packet.Arrival;
import org.recto.packet.Outcome;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A packet on disk with the [Book] in it, made through the same door as a user's.
final class BookPacket {

    private static final int LINKS = 9;

    private BookPacket() {}

    /// Makes the packet with the book, its themes and so many of its highlights, and closes it.
    static Path make(Book book, Path folder, int highlights) throws IOException, Problem {
        var file = folder.resolve("book.recto");
        try (var packet = Packet.create(file, "Bench", book.annotator, Work.onSameThread())) {
            var reading = add(packet, book, folder, "A book to measure by");
            var parts = people(book);
            book.annotations.stream().limit(highlights).forEach(mark -> parts.add(new Change.Added(in(reading, mark))));
            saved(packet.apply(_ -> new Deed(Verb.TAG, "", new Change.Several(parts))));
        }
        return file;
    }

    /// Makes a packet with the book twice, all its highlights in both, and links between the highlights of the first
    /// paragraphs: each of them with the nine that stand at the same place in the other book.
    ///
    /// @param linked how many highlights have links
    static Path makeTwo(Book book, Path folder, int linked) throws IOException, Problem {
        var file = folder.resolve("books.recto");
        try (var packet = Packet.create(file, "Bench", book.annotator, Work.onSameThread())) {
            var one = add(packet, book, folder, "One");
            var two = add(packet, book, folder, "Two");
            var parts = people(book);
            var marks = book.annotations.stream().sorted().toList();
            var left = marks.stream().map(mark -> in(one, mark)).toList();
            var right = marks.stream().map(mark -> in(two, mark)).toList();
            left.forEach(mark -> parts.add(new Change.Added(mark)));
            right.forEach(mark -> parts.add(new Change.Added(mark)));
            for (int i = 0; i < linked; i++) {
                for (int j = i; j < i + LINKS; j++) {
                    parts.add(new Change.Added(link(left.get(i), right.get(j), book)));
                }
            }
            saved(packet.apply(_ -> new Deed(Verb.TAG, "", new Change.Several(parts))));
        }
        return file;
    }

    private static Link link(Annotation from, Annotation to, Book book) {
        return new Link(
                Id.fresh(), from.id(), to.id(), Relation.ECHOES, "", book.annotator.id(), Instant.EPOCH, Instant.EPOCH);
    }

    private static List<Change> people(Book book) {
        var parts = new ArrayList<Change>();
        parts.add(new Change.Added(book.annotator));
        book.themes.forEach(theme -> parts.add(new Change.Added(theme)));
        return parts;
    }

    private static Reading add(Packet packet, Book book, Path folder, String title) throws IOException {
        return add(packet, book.text, folder, title);
    }

    /// Takes a text in, as a file that is dropped.
    static Reading add(Packet packet, ReadingText text, Path folder, String title) throws IOException {
        var source = Files.writeString(folder.resolve("reading.txt"), text.text());
        var arrival = packet.arrivals().add(source, Optional.of(title), Progress.NONE).join();
        if (!(arrival instanceof Arrival.Added added)) {
            throw new IllegalStateException(arrival.toString());
        }
        return packet.contents().reading(added.reading()).orElseThrow();
    }

    /// Saves one more highlight.
    static void highlight(Packet packet, Book book, Range range) {
        var reading = packet.contents().readings().getFirst();
        var passage = Passage.of(book.text, range);
        saved(packet.apply(edit -> edit.annotations().tag(reading.id(), passage, book.themes.getFirst().id())));
    }

    static void saved(CompletableFuture<Outcome> outcome) {
        if (!(outcome.join() instanceof Outcome.Saved)) {
            throw new IllegalStateException("not saved: " + outcome.join());
        }
    }

    private static Annotation in(Reading reading, Annotation mark) {
        return new Annotation(
                Id.fresh(),
                reading.id(),
                reading.edition(),
                mark.passage(),
                mark.by(),
                mark.themes(),
                mark.note(),
                mark.created(),
                mark.modified());
    }
}
