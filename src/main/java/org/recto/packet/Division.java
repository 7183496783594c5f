package org.recto.packet;

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
import java.util.Optional;
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
        return divide(Optional.empty(), () -> work.intake().take(file, progress));
    }

    /// Adds the chapters of a book that is in the packet as one reading, and takes that one away unless somebody has
    /// annotated it.
    public CompletableFuture<List<Arrival>> divide(Id<Reading> id, Progress progress) {
        return divide(Optional.of(id), () -> again(id, progress));
    }

    private Taken again(Id<Reading> id, Progress progress) throws Problem {
        var reading = packet.contents().reading(id).orElseThrow(() -> Problem.input("packet.gone"));
        var original = packet.original(reading.edition());
        return work.intake().take(original.fileName(), original.bytes(), progress);
    }

    private interface Source {
        Taken take() throws Problem;
    }

    private CompletableFuture<List<Arrival>> divide(Optional<Id<Reading>> whole, Source source) {
        return CompletableFuture.supplyAsync(() -> read(whole, source), work.background()).thenCompose(Supplier::get);
    }

    private Supplier<CompletableFuture<List<Arrival>>> read(Optional<Id<Reading>> whole, Source source) {
        try {
            var book = source.take();
            return () -> save(whole, book);
        } catch (Problem problem) {
            return () -> CompletableFuture.completedFuture(List.of(new Arrival.Refused(problem)));
        }
    }

    private CompletableFuture<List<Arrival>> save(Optional<Id<Reading>> whole, Taken book) {
        var editions = new ArrayList<NewEdition>();
        var readings = new ArrayList<Reading>();
        var arrivals = new ArrayList<Arrival>();
        for (Taken chapter : Chapters.of(book)) {
            var edition = new Edition(Id.fresh(), 1, chapter.text());
            var reading = new Reading(Id.fresh(), chapter.details(), edition.id(), 0);
            editions.add(new NewEdition(edition, chapter.original(), chapter.pictures()));
            readings.add(reading);
            arrivals.add(new Arrival.Added(reading.id(), chapter.notices(), 0));
        }
        return packet.apply(edit -> edit.readings().addAll(book.details().title(), readings, whole), editions)
                .thenApply(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) -> List.of(new Arrival.Refused(problem));
                            case Outcome.Saved _, Outcome.Nothing _ -> List.copyOf(arrivals);
                        });
    }
}
