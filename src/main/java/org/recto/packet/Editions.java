package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Reading;
import org.recto.annotation.Verb;
import org.recto.intake.format.Taken;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.ReadingText;
import org.recto.text.anchor.Placement;
import org.recto.text.anchor.Reanchoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// New editions of readings: another file becomes a reading's text, and its annotations follow. Those of which it is
/// certain where they stand are placed in the same step; the others keep their old passages, and wait to be looked at.
public final class Editions {

    /// The share of the work that reading the file is; the rest is finding the passages again.
    private static final double READING = 0.5;

    /// The share of finding passages again that laying two texts side by side is.
    private static final double ALIGNING = 0.8;

    private final Packet packet;
    private final Work work;

    Editions(Packet packet, Work work) {
        this.packet = packet;
        this.work = work;
    }

    /// Replaces the text of a reading by that of a file. What is known of the reading stays.
    public CompletableFuture<Replacement> replace(Id<Reading> id, Path file, Progress progress) {
        return CompletableFuture.supplyAsync(() -> read(id, file, progress), work.background())
                .thenCompose(Supplier::get);
    }

    /// Reads the file and finds the passages, and gives what is to be done then.
    private Supplier<CompletableFuture<Replacement>> read(Id<Reading> id, Path file, Progress progress) {
        try {
            var reading = reading(id);
            reading.requireUnsealed();
            var taken = work.intake().take(file, done -> progress.at(READING * done));
            var old = packet.edition(reading.edition());
            if (old.text().sha256().equals(taken.text().sha256())) {
                return () -> CompletableFuture.completedFuture(new Replacement.Same());
            }
            var proposals = propose(every(reading), taken.text(), done -> progress.at(READING + (1 - READING) * done));
            return () -> save(id, old.number() + 1, taken, proposals);
        } catch (Problem problem) {
            return () -> CompletableFuture.completedFuture(new Replacement.Refused(problem));
        } catch (CancellationException _) {
            var problem = Problem.input("intake.cancelled", String.valueOf(file.getFileName()));
            return () -> CompletableFuture.completedFuture(new Replacement.Refused(problem));
        }
    }

    private Reading reading(Id<Reading> id) throws Problem {
        return packet.contents().reading(id).orElseThrow(() -> Problem.input("packet.gone"));
    }

    /// Also those that an earlier edition has left without a place: the new one may have their words again.
    private List<Annotation> every(Reading reading) {
        var contents = packet.contents();
        return Stream.concat(
                        contents.annotations(reading.id()).all().stream(), contents.unplaced(reading.id()).stream())
                .toList();
    }

    private CompletableFuture<Replacement> save(Id<Reading> id, int number, Taken taken, List<Proposal> proposals) {
        var edition = new Edition(Id.fresh(), number, taken.text());
        var places = certain(proposals);
        return packet.apply(
                        edit -> edit.readings().replace(id, edition.id(), stillSo(places, edit.contents())),
                        List.of(new NewEdition(edition, taken.original(), taken.pictures())))
                .thenApply(outcome ->
                        switch (outcome) {
                            case Outcome.Refused(Problem problem) -> new Replacement.Refused(problem);
                            case Outcome.Nothing _ -> new Replacement.Same();
                            case Outcome.Saved(Announcement saved) ->
                                    new Replacement.Done(
                                            saved.after().annotations(id).size(),
                                            saved.after().unplaced(id).size(),
                                            taken.notices());
                        });
    }

    private static Map<Annotation, Passage> certain(List<Proposal> proposals) {
        var places = new LinkedHashMap<Annotation, Passage>();
        for (Proposal proposal : proposals) {
            if (proposal.placement() instanceof Placement.Placed placed) {
                places.put(proposal.annotation(), placed.passage());
            }
        }
        return places;
    }

    /// Without those whose passages were changed while places for them were looked for.
    private static Map<Id<Annotation>, Passage> stillSo(Map<Annotation, Passage> places, Contents contents) {
        var still = new LinkedHashMap<Id<Annotation>, Passage>();
        places.forEach((annotation, passage) -> {
            var now = contents.annotation(annotation.id()).map(Annotation::passage);
            if (now.isPresent() && now.get().equals(annotation.passage())) {
                still.put(annotation.id(), passage);
            }
        });
        return still;
    }

    /// The editions that a reading has had, the current one last: as the history tells, of which what was undone and
    /// dropped is no part.
    ///
    /// @throws Problem if the history cannot be read
    public List<Id<Edition>> of(Reading reading) throws Problem {
        var editions = new ArrayList<Id<Edition>>();
        for (var deed : packet.history().deeds().entrySet()) {
            if (deed.getKey().verb() == Verb.REPLACE_TEXT && deed.getValue() == History.State.DONE) {
                packet.change(deed.getKey())
                        .steps()
                        .flatMap(step ->
                                step instanceof Change.Edited(Reading before, _) ? Stream.of(before) : Stream.empty())
                        .filter(before -> before.id().equals(reading.id()))
                        .forEach(before -> editions.add(before.edition()));
            }
        }
        editions.add(reading.edition());
        return List.copyOf(editions);
    }

    /// Where the unplaced annotations of a reading may stand in its current edition, in the order in which they stood.
    /// Takes its time: to be asked for off the window's thread.
    ///
    /// @throws Problem if a text cannot be read
    /// @throws CancellationException if the progress says that it is no longer wanted
    public List<Proposal> proposals(Id<Reading> id, Progress progress) throws Problem {
        var now = packet.edition(reading(id).edition()).text();
        return propose(packet.contents().unplaced(id), now, progress);
    }

    private List<Proposal> propose(List<Annotation> annotations, ReadingText now, Progress progress) throws Problem {
        var byEdition = new LinkedHashMap<Id<Edition>, List<Annotation>>();
        annotations.forEach(it -> byEdition.computeIfAbsent(it.edition(), _ -> new ArrayList<>()).add(it));
        var proposals = new ArrayList<Proposal>();
        for (var group : byEdition.entrySet()) {
            var old = packet.edition(group.getKey()).text();
            var placements =
                    Reanchoring.of(old, now, done -> progress.at(ALIGNING * done))
                            .placeAll(
                                    group.getValue().stream().map(Annotation::passage).toList(),
                                    done -> progress.at(ALIGNING + (1 - ALIGNING) * done));
            for (int i = 0; i < placements.size(); i++) {
                proposals.add(new Proposal(group.getValue().get(i), placements.get(i)));
            }
        }
        return List.copyOf(proposals);
    }
}
