package org.recto.ui.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.recto.annotation.Reading;
import org.recto.packet.Arrival;
import org.recto.packet.Arrivals;
import org.recto.packet.Replacement;
import org.recto.text.Id;
import org.recto.text.Progress;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/// Brings readings in, one file after another, and tells how it went with each.
public final class AddingModel {

    private final Bridge bridge;
    private final Notices notices;
    private final Consumer<List<Id<Reading>>> arrived;
    private final Arrivals.Coming coming;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Map<Id<Reading>, Notices.Banner> offers = new HashMap<>();
    private AtomicBoolean wanted = new AtomicBoolean();

    /// Whether the file that is being read is still wanted.
    private AtomicBoolean thisWanted = new AtomicBoolean();

    /// @param arrived hears of the new readings, when all are in
    /// @param coming hears of the text of a single file before it is in
    public AddingModel(Bridge bridge, Notices notices, Consumer<List<Id<Reading>>> arrived, Arrivals.Coming coming) {
        this.bridge = bridge;
        this.notices = notices;
        this.arrived = arrived;
        this.coming = coming;
    }

    /// Whether files are being read.
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// The name of the file that is being read.
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /// How much of it has been read, 0 to 1.
    ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// Which of the files is being read, from 1.
    ReadOnlyIntegerProperty position() {
        return position.getReadOnlyProperty();
    }

    /// How many files there are.
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Adds files. While others are being added, it is refused with a word to the reader.
    public void add(List<Path> files) {
        // of many, none is shown before all are in
        var hearing = files.size() == 1 ? coming : Arrivals.Coming.UNHEARD;
        start(
                files,
                file -> file.getFileName().toString(),
                file -> bridge.packet().arrivals().add(file, progress(wanted, thisWanted), hearing));
    }

    /// Adds pasted text.
    public void paste(String text) {
        start(List.of(text), _ -> Words.of("adding.pasted"), bridge.packet().arrivals()::paste);
    }

    /// Adds what was copied with its headings, links and the like.
    ///
    /// @param text the same as plain text
    public void paste(String text, String html) {
        start(List.of(html), _ -> Words.of("adding.pasted"), it -> bridge.packet().arrivals().paste(text, it));
    }

    /// Makes a file the new text of a reading.
    ///
    /// @param look shows what waits for its place then
    public void replace(Id<Reading> reading, Path file, Runnable look) {
        if (running.get()) {
            notices.mention(Words.of("adding.busy"));
            return;
        }
        wanted = new AtomicBoolean(true);
        position.set(1);
        count.set(1);
        running.set(true);
        name.set(String.valueOf(file.getFileName()));
        fraction.set(0);
        var title = title(reading);
        var _ =
                bridge.packet()
                        .editions()
                        .replace(reading, file, progress(wanted, wanted))
                        .whenCompleteAsync(
                                (replacement, failure) -> {
                                    running.set(false);
                                    if (failure == null) {
                                        tell(replacement, title, look);
                                    } else {
                                        bridge.unexpected(failure);
                                    }
                                },
                                Bridge::onWindowThread);
    }

    private void tell(Replacement replacement, String title, Runnable look) {
        switch (replacement) {
            case Replacement.Refused(var problem) -> {
                if (wanted.get()) {
                    notices.problem(problem.getMessage());
                }
            }
            case Replacement.Same _ -> notices.mention(Words.of("replaced.same", title));
            case Replacement.Done(int placed, int unplaced, var told) -> {
                var sentences = new ArrayList<String>();
                sentences.add(Words.of("replaced.done", title, placed, unplaced));
                sentences.addAll(told);
                var offer =
                        unplaced == 0
                                ? Optional.<Notices.Offer>empty()
                                : Optional.of(new Notices.Offer(Words.of("replaced.look"), look));
                notices.banner(new Notices.Banner(Notices.Kind.NEWS, sentences, offer));
            }
        }
    }

    /// Gives up the file that is being read, and goes on with the next.
    void skip() {
        thisWanted.set(false);
    }

    /// Gives up what has not been added yet.
    void cancel() {
        wanted.set(false);
    }

    private <T> void start(List<T> sources, Function<T, String> names, Function<T, CompletableFuture<Arrival>> taking) {
        if (running.get()) {
            notices.mention(Words.of("adding.busy"));
            return;
        }
        wanted = new AtomicBoolean(true);
        count.set(sources.size());
        running.set(true);
        next(sources, names, taking, new ArrayList<>());
    }

    private <T> void next(
            List<T> rest,
            Function<T, String> names,
            Function<T, CompletableFuture<Arrival>> taking,
            List<Arrival> arrivals) {
        if (rest.isEmpty() || !wanted.get()) {
            finish(arrivals, count.get());
            return;
        }
        thisWanted = new AtomicBoolean(true);
        position.set(count.get() - rest.size() + 1);
        name.set(names.apply(rest.getFirst()));
        fraction.set(0);
        var _ =
                taking.apply(rest.getFirst())
                        .whenCompleteAsync(
                                (arrival, failure) -> {
                                    if (failure == null) {
                                        arrivals.add(arrival);
                                    } else {
                                        bridge.unexpected(failure);
                                    }
                                    next(rest.subList(1, rest.size()), names, taking, arrivals);
                                },
                                Bridge::onWindowThread);
    }

    private Progress progress(AtomicBoolean all, AtomicBoolean one) {
        var told = new AtomicBoolean();
        return now -> {
            if (told.compareAndSet(false, true)) {
                Bridge.onWindowThread(() -> {
                    told.set(false);
                    fraction.set(now);
                });
            }
            return all.get() && one.get();
        };
    }

    private void finish(List<Arrival> arrivals, int all) {
        running.set(false);
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Added(var id, var _, var chapters)) {
                offer(id, chapters);
            }
        }
        var summary = AddingSummary.of(arrivals, all, wanted.get());
        summary.refusals().ifPresent(notices::banner);
        summary.news().ifPresent(notices::banner);
        var added = summary.added();
        if (!added.isEmpty()) {
            notices.mention(Words.of("adding.done", added.size(), title(added.getFirst())));
            arrived.accept(added);
        }
    }

    /// A book comes in as one reading; whoever wants its chapters apart says so.
    private void offer(Id<Reading> id, int chapters) {
        if (chapters > 1) {
            var sentence = Words.of("adding.chapters", title(id), chapters);
            var offer = new Notices.Offer(Words.of("adding.divide"), () -> divide(id));
            var banner = new Notices.Banner(Notices.Kind.NEWS, List.of(sentence), Optional.of(offer));
            offers.put(id, banner);
            notices.banner(banner);
        }
    }

    /// Puts the chapters of a book that is one reading into its place.
    public void divide(Id<Reading> id) {
        if (running.get()) {
            notices.mention(Words.of("adding.busy"));
            return;
        }
        Optional.ofNullable(offers.remove(id)).ifPresent(notices.banners()::remove);
        wanted = new AtomicBoolean(true);
        position.set(1);
        count.set(1);
        running.set(true);
        name.set(title(id));
        fraction.set(0);
        var _ =
                bridge.packet()
                        .division()
                        .divide(id, progress(wanted, wanted))
                        .whenCompleteAsync(
                                (arrivals, failure) -> {
                                    if (failure == null) {
                                        finish(arrivals, arrivals.size());
                                    } else {
                                        running.set(false);
                                        bridge.unexpected(failure);
                                    }
                                },
                                Bridge::onWindowThread);
    }

    private String title(Id<Reading> id) {
        return bridge.contents().get().reading(id).map(reading -> reading.details().title()).orElse("");
    }
}
