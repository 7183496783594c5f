package org.recto.bench;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Deed;
import org.recto.annotation.Reading;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A packet on disk with the [Book] in it, made through the same door as a user's.
final class BookPacket {

    private BookPacket() {}

    /// Makes the packet with the book, its themes and so many of its highlights, and closes it.
    static Path make(Book book, Path folder, int highlights) throws IOException, Problem {
        var source = Files.writeString(folder.resolve("book.txt"), book.text.text());
        var file = folder.resolve("book.recto");
        try (var packet = Packet.create(file, "Bench", book.annotator, Work.onSameThread())) {
            var arrival = packet.arrivals().add(source, Optional.of("A book to measure by"), Progress.NONE).join();
            if (!(arrival instanceof Arrival.Added added)) {
                throw new IllegalStateException(arrival.toString());
            }
            var reading = packet.contents().reading(added.reading()).orElseThrow();
            var parts = new ArrayList<Change>();
            parts.add(new Change.Added(book.annotator));
            book.themes.forEach(theme -> parts.add(new Change.Added(theme)));
            book.annotations.stream().limit(highlights).forEach(mark -> parts.add(new Change.Added(in(reading, mark))));
            saved(packet.apply(_ -> new Deed(Verb.TAG, "", new Change.Several(parts))));
        }
        return file;
    }

    /// Saves one more highlight.
    static void highlight(Packet packet, Book book, Range range) {
        var reading = packet.contents().readings().getFirst();
        var passage = Passage.of(book.text, range);
        saved(packet.apply(edit -> edit.annotations().tag(reading.id(), passage, book.themes.getFirst().id())));
    }

    private static void saved(CompletableFuture<Outcome> outcome) {
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
