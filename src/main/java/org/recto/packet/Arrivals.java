package org.recto.packet;

import org.recto.annotation.Carried;
import org.recto.annotation.Colour;
import org.recto.annotation.Reading;
import org.recto.intake.Intake;
import org.recto.intake.format.Mark;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Taken;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.ReadingText;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Brings readings into a packet: a file is read in the background, and its text and its place in the list are saved
/// together as one step.
public final class Arrivals {

    private final Packet packet;
    private final Work work;
    private final Intake intake;

    Arrivals(Packet packet, Work work) {
        this.packet = packet;
        this.work = work;
        this.intake = work.intake();
    }

    /// Hears of a text that has been read and is about to be saved, so that it can be made ready to be shown meanwhile.
    /// It is not in the packet yet, and may never be.
    public interface Coming {

        /// Who has no use for it.
        Coming UNHEARD = _ -> {};

        /// A text is coming, on any thread.
        void text(ReadingText text);
    }

    /// Adds a file as a reading.
    ///
    /// @param title what to call it; if empty, what the file says or is called
    public CompletableFuture<Arrival> add(Path file, Optional<String> title, Progress progress) {
        return take(() -> intake.take(file, progress), title, Coming.UNHEARD);
    }

    /// Adds a file as a reading, which is called what the file says.
    public CompletableFuture<Arrival> add(Path file, Progress progress, Coming coming) {
        return take(() -> intake.take(file, progress), Optional.empty(), coming);
    }

    /// Adds pasted text as a reading.
    public CompletableFuture<Arrival> paste(String text) {
        return take(() -> intake.paste(text), Optional.empty(), Coming.UNHEARD);
    }

    /// Adds as a reading what was copied with its headings, links and the like.
    ///
    /// @param text the same as plain text
    /// @param html as a browser or a word processor gives it
    public CompletableFuture<Arrival> paste(String text, String html) {
        return take(() -> intake.paste(text, html), Optional.empty(), Coming.UNHEARD);
    }

    private interface Source {
        Taken take() throws Problem;
    }

    private CompletableFuture<Arrival> take(Source source, Optional<String> title, Coming coming) {
        return CompletableFuture.supplyAsync(() -> read(source, title, coming), work.background())
                .thenCompose(Supplier::get);
    }

    /// Reads a source, and gives what is to be done then.
    private Supplier<CompletableFuture<Arrival>> read(Source source, Optional<String> title, Coming coming) {
        try {
            var taken = source.take();
            var enclosure = taken.enclosure();
            if (enclosure != null && title.isEmpty()) {
                var document = new Return(packet, taken, enclosure);
                return () -> save(document);
            }
            coming.text(taken.text());
            return () -> save(taken, title);
        } catch (Problem problem) {
            return () -> CompletableFuture.completedFuture(new Arrival.Refused(problem));
        }
    }

    private CompletableFuture<Arrival> save(Taken taken, Optional<String> title) {
        Id<Reading> id = Id.fresh();
        var edition = new Edition(Id.fresh(), 1, taken.text());
        var added = new NewEdition(edition, taken.original(), taken.pictures());
        var details = title.map(taken.details()::withTitle).orElse(taken.details());
        return packet.apply(edit -> edit.readings().add(id, details, edition.id()), List.of(added))
                .thenCompose(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) ->
                                    CompletableFuture.completedFuture(new Arrival.Refused(problem));
                            case Outcome.Saved _, Outcome.Nothing _ -> bringIn(id, taken);
                        });
    }

    /// The readings of a document, those that are new, and then what was marked in all of them.
    private CompletableFuture<Arrival> save(Return document) {
        return packet.apply(document::readings, document.editions())
                .thenCompose(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) ->
                                    CompletableFuture.completedFuture(new Arrival.Refused(problem));
                            case Outcome.Saved _, Outcome.Nothing _ -> bringIn(document);
                        });
    }

    private CompletableFuture<Arrival> bringIn(Return document) {
        var taken = document.taken();
        var enclosure = document.enclosure();
        var told =
                Notices.of("enclosed", enclosure.marks().size(), enclosure.ties().size(), enclosure.readings().size());
        return packet.apply(document::marks, document.older())
                .thenApply(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) ->
                                    added(document.first(), taken, and(taken, problem.getMessage()));
                            case Outcome.Saved _, Outcome.Nothing _ -> added(document.first(), taken, and(taken, told));
                        });
    }

    /// What the file's readers marked comes in as a step of its own, so that it can be undone alone.
    private CompletableFuture<Arrival> bringIn(Id<Reading> id, Taken taken) {
        var marks = taken.marks().stream().map(mark -> carried(mark, taken.text())).toList();
        return packet.apply(edit -> edit.readings().bringIn(id, marks, ColourNames::of))
                .thenApply(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) -> added(id, taken, and(taken, problem.getMessage()));
                            case Outcome.Saved _ ->
                                    added(id, taken, and(taken, Notices.of("brought-in", marks.size())));
                            case Outcome.Nothing _ -> added(id, taken, taken.notices());
                        });
    }

    private static Arrival added(Id<Reading> id, Taken taken, List<String> notices) {
        return new Arrival.Added(id, notices, taken.chapters().size());
    }

    private static List<String> and(Taken taken, String notice) {
        return Stream.concat(taken.notices().stream(), Stream.of(notice)).toList();
    }

    private static Carried carried(Mark mark, ReadingText text) {
        var colour = mark.colour().isEmpty() ? null : Colour.parse(mark.colour());
        return new Carried(Passage.of(text, mark.range()), mark.author(), mark.note(), colour, mark.created());
    }
}
