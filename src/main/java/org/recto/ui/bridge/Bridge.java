package org.recto.ui.bridge;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.packet.Announcement;
import org.recto.packet.Intent;
import org.recto.packet.Outcome;
import org.recto.packet.Packet;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// The one place where what the packet announces comes to the window's thread. What its properties say is on disk.
///
/// To be used on the window's thread only.
public final class Bridge implements Deeds, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Bridge.class.getName());

    private final Packet packet;
    private final Executor background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Contents> contents;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Optional<Announcement>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable ending;
    private int journeys;

    /// @param background where texts are read
    /// @param notices where the reader is told what could not be done
    public Bridge(Packet packet, Executor background, Notices notices) {
        this.packet = packet;
        this.background = background;
        this.notices = notices;
        this.contents = new ReadOnlyObjectWrapper<>(packet.contents());
        this.history = new ReadOnlyObjectWrapper<>(packet.history());
        this.ending = packet.listen(announcement -> onWindowThread(() -> hear(announcement)));
    }

    /// Runs something on the window's thread: at once if this is it.
    public static void onWindowThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    private void hear(Announcement announcement) {
        contents.set(announcement.after());
        history.set(announcement.history());
        last.set(Optional.of(announcement));
    }

    @Override
    public Annotator me() {
        return packet.me();
    }

    @Override
    public ReadOnlyObjectProperty<Contents> contents() {
        return contents.getReadOnlyProperty();
    }

    /// What can be undone and redone.
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /// What was saved last since the window was opened. Set after [#contents] and [#history].
    public ReadOnlyObjectProperty<Optional<Announcement>> last() {
        return last.getReadOnlyProperty();
    }

    /// The packet, for what is neither shown nor changed here.
    public Packet packet() {
        return packet;
    }

    /// Whether anything can be changed.
    public boolean isWritable() {
        return packet.readOnly().isEmpty();
    }

    @Override
    public CompletableFuture<Outcome> apply(Intent intent) {
        return told(packet.apply(intent), this::refused);
    }

    @Override
    public CompletableFuture<Outcome> ask(Intent intent) {
        return told(packet.apply(intent), _ -> {});
    }

    /// Undoes the latest deed.
    public CompletableFuture<Outcome> undo() {
        return told(packet.undo(), this::refused);
    }

    /// Does again what was undone last.
    public CompletableFuture<Outcome> redo() {
        return told(packet.redo(), this::refused);
    }

    /// Undoes or redoes as many deeds as it takes to come to where a deed was the latest in force.
    ///
    /// @param deed the number of its step; 0 for where nothing had been done yet
    public CompletableFuture<Outcome> goTo(long deed) {
        journeys++;
        return told(packet.goTo(deed), this::refused).whenComplete((_, _) -> journeys--);
    }

    /// Whether deeds are being undone or redone that nobody needs to be told of one by one.
    public boolean isTravelling() {
        return journeys > 0;
    }

    /// What can be read from the packet.
    @FunctionalInterface
    public interface Source<T> {
        T read() throws Problem;
    }

    /// Reads something in the background, since it may take a moment, and hands it over on the window's thread: in a
    /// turn of its own, even if it is there already, so that the window is never kept from answering by both together.
    ///
    /// @param failed hears why it could not be read
    public <T> void read(Source<T> source, Consumer<T> then, Consumer<Problem> failed) {
        var _ =
                CompletableFuture.supplyAsync(() -> handing(source, then, failed), background)
                        .exceptionally(failure -> () -> unexpected(failure))
                        .thenAcceptAsync(Runnable::run, Platform::runLater);
    }

    private static <T> Runnable handing(Source<T> source, Consumer<T> then, Consumer<Problem> failed) {
        try {
            var read = source.read();
            return () -> then.accept(read);
        } catch (Problem problem) {
            return () -> failed.accept(problem);
        }
    }

    /// Reads a text and makes it ready in the background, and hands it over on the window's thread.
    ///
    /// @param prepare done in the background, too
    /// @param failed hears why it could not be read
    public <T> void edition(Id<Edition> id, Function<Edition, T> prepare, Consumer<T> then, Consumer<Problem> failed) {
        read(() -> prepare.apply(packet.edition(id)), then, failed);
    }

    /// Reads a picture and makes it ready in the background, and hands it over on the window's thread.
    ///
    /// @param prepare done in the background; empty if the picture cannot be shown
    /// @param then hears of it; empty, too, if the packet does not hold it
    /// @param failed hears why it could not be read
    public <T> void picture(
            Id<Edition> edition,
            String sha256,
            Function<Picture, Optional<T>> prepare,
            Consumer<Optional<T>> then,
            Consumer<Problem> failed) {
        read(() -> packet.picture(edition, sha256).flatMap(prepare), then, failed);
    }

    private CompletableFuture<Outcome> told(CompletableFuture<Outcome> doing, Consumer<Problem> refused) {
        return doing.whenCompleteAsync(
                (outcome, failure) -> {
                    if (failure != null) {
                        unexpected(failure);
                    } else if (outcome instanceof Outcome.Refused(Problem problem)) {
                        refused.accept(problem);
                    }
                },
                Bridge::onWindowThread);
    }

    private void refused(Problem problem) {
        notices.problem(problem.getMessage());
    }

    /// Tells the reader of a failure that nobody foresaw, and the log of its cause.
    public void unexpected(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        LOG.log(System.Logger.Level.ERROR, "unexpected", cause);
        notices.problem(Words.of("problem.unexpected", cause.getClass().getSimpleName()));
    }

    /// Waits until all is saved, and closes the packet.
    @Override
    public void close() {
        ending.run();
        packet.close();
    }
}
