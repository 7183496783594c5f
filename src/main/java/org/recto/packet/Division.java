package org.recto.packet;

import org.recto.annotation.Portion;
import org.recto.annotation.Reading;
import org.recto.intake.format.Chapters;
import org.recto.intake.format.Taken;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Makes a reading of each chapter of a book, all of them in one step.
public final class Division {

    private final Packet packet;
    private final Work work;

    Division(Packet packet, Work work) {
        this.packet = packet;
        this.work = work;
    }

    /// Adds the chapters of a file; of one without chapters, all of it.
    public CompletableFuture<List<Arrival>> add(Path file, Progress progress) {
        return read(() -> {
            var book = work.intake().take(file, progress);
            var parts = Parts.of(book);
            var readings = parts.portions.stream().map(Portion::reading).toList();
            return () -> save(edit -> edit.readings().addAll(book.details().title(), readings), parts);
        });
    }

    /// Puts the chapters of a book that is in the packet as one reading into its place. Annotations go along; where one
    /// cannot, because its words run over the end of a chapter or count in another text than the kept file has, nothing
    /// is done and the answer says why.
    public CompletableFuture<List<Arrival>> divide(Id<Reading> id, Progress progress) {
        return read(() -> {
            var reading = packet.contents().reading(id).orElseThrow(() -> Problem.input("packet.gone"));
            reading.requireUnsealed();
            var book = again(reading, progress);
            var parts = Parts.of(book);
            if (parts.portions.size() < 2) {
                throw Problem.input("divide.none", reading.details().title());
            }
            var text = packet.edition(reading.edition()).text();
            var same = text.sha256().equals(book.text().sha256()) ? reading.edition() : null;
            return () -> save(edit -> edit.readings().divide(id, parts.portions, same), parts);
        });
    }

    /// Reads the kept file again: what was typed about the reading since then is known of its chapters, too.
    private Taken again(Reading reading, Progress progress) throws Problem {
        var original = packet.original(reading.edition());
        return work.intake().take(original.fileName(), original.bytes(), progress).with(reading.details());
    }

    private interface Source {
        Supplier<CompletableFuture<List<Arrival>>> take() throws Problem;
    }

    /// What a book is parted into.
    private record Parts(List<NewEdition> editions, List<Portion> portions, List<Arrival> arrivals) {

        static Parts of(Taken book) {
            var parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            var chapters = Chapters.of(book);
            for (int i = 0; i < chapters.size(); i++) {
                parts.add(chapters.get(i), chapters.size() == 1 ? 0 : start(book, i));
            }
            return parts;
        }

        private static int start(Taken book, int chapter) {
            return book.text().blocks().get(book.chapters().get(chapter).block()).range().start();
        }

        private void add(Taken chapter, int start) {
            var edition = new Edition(Id.fresh(), 1, chapter.text());
            var reading = new Reading(Id.fresh(), chapter.details(), edition.id(), 0);
            editions.add(new NewEdition(edition, chapter.original(), chapter.pictures()));
            portions.add(new Portion(reading, start, chapter.text()));
            arrivals.add(new Arrival.Added(reading.id(), chapter.notices(), 0));
        }
    }

    private CompletableFuture<List<Arrival>> read(Source source) {
        return CompletableFuture.supplyAsync(() -> taken(source), work.background()).thenCompose(Supplier::get);
    }

    private static Supplier<CompletableFuture<List<Arrival>>> taken(Source source) {
        try {
            return source.take();
        } catch (Problem problem) {
            return () -> CompletableFuture.completedFuture(List.of(new Arrival.Refused(problem)));
        }
    }

    private CompletableFuture<List<Arrival>> save(Intent intent, Parts parts) {
        return packet.apply(intent, parts.editions)
                .thenApply(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) -> List.of(new Arrival.Refused(problem));
                            case Outcome.Saved _, Outcome.Nothing _ -> List.copyOf(parts.arrivals);
                        });
    }
}
