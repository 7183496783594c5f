package org.recto.packet;

import org.recto.annotation.Annotator;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Edit;
import org.recto.annotation.History;
import org.recto.annotation.StaleChangeException;
import org.recto.annotation.Step;
import org.recto.store.PacketStore;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.PictureSize;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An open packet. Whatever is done to it is saved first and announced afterwards: what a listener has been told is on
/// disk.
///
/// [#contents] and [#history] may be read on any thread. Intents are carried out one after another on the writer's
/// thread, where listeners are told too.
public final class Packet implements AutoCloseable {

    private final Path file;
    private final PacketStore store;
    private final Annotator me;
    private final Work work;
    private final Clock clock;
    private final RecentTexts texts = new RecentTexts();
    private final List<Consumer<Announcement>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;

    /// What has been saved; replaced as a whole, so that no reader sees new contents with an old history.
    private record State(Contents contents, History history) {}

    private Packet(Path file, PacketStore store, Annotator me, Work work, Clock clock) throws Problem {
        this.file = file;
        this.store = store;
        this.work = work;
        this.clock = clock;
        this.state = new State(store.contents(), store.history());
        this.me = state.contents().annotator(me.id()).orElse(me);
    }

    /// Makes a new packet and opens it.
    ///
    /// @throws Problem if the file exists or cannot be written
    public static Packet create(Path file, String title, Annotator me, Work work) throws Problem {
        var store = PacketStore.create(file, new Cover(Id.fresh(), title));
        return opened(file, store, me, work);
    }

    /// Opens a packet, to write if possible; see [#readOnly].
    ///
    /// @throws Problem if it is no packet, a newer one, or damaged
    public static Packet open(Path file, Annotator me, Work work) throws Problem {
        return opened(file, PacketStore.open(file), me, work);
    }

    /// Opens a packet to read, even while another program writes it.
    ///
    /// @throws Problem if it is no packet, a newer one, or damaged
    public static Packet openToRead(Path file, Annotator me, Work work) throws Problem {
        return opened(file, PacketStore.openToRead(file), me, work);
    }

    private static Packet opened(Path file, PacketStore store, Annotator me, Work work) throws Problem {
        try {
            var packet = new Packet(file, store, me, work, Clock.tickMillis(ZoneOffset.UTC));
            if (packet.readOnly().isEmpty()) {
                work.expectFiles();
            }
            return packet;
        } catch (Problem | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public Path file() {
        return file;
    }

    /// The person at work: as the packet knows them, or as they will be brought in with their first deed.
    public Annotator me() {
        return me;
    }

    /// Why nothing can be changed; empty if it can.
    public Optional<Problem> readOnly() {
        return store.readOnly();
    }

    /// What has been saved so far.
    public Contents contents() {
        return state.contents();
    }

    /// What can be undone and redone.
    public History history() {
        return state.history();
    }

    /// Tells of everything that is saved from now on, on the writer's thread.
    ///
    /// @return ends it
    public Runnable listen(Consumer<Announcement> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Carries out an intent.
    public CompletableFuture<Outcome> apply(Intent intent) {
        return apply(intent, List.of());
    }

    /// Carries out an intent of somebody else than the person at work, whose deed it then is.
    public CompletableFuture<Outcome> applyAs(Annotator by, Intent intent) {
        return apply(by, intent, List.of());
    }

    /// Carries out an intent that may be the first to name some texts; those that it does not name are not kept.
    CompletableFuture<Outcome> apply(Intent intent, List<NewEdition> editions) {
        return apply(me, intent, editions);
    }

    private CompletableFuture<Outcome> apply(Annotator by, Intent intent, List<NewEdition> editions) {
        return onWriter(() -> {
            var now = clock.instant();
            var deed = intent.on(new Edit(contents(), by, now));
            long number = history().nextNumber();
            var step = new Step(number, Step.Kind.DONE, number, deed.verb(), deed.subject(), by.id(), now);
            var named = deed.change().editions();
            var needed = editions.stream().filter(it -> named.contains(it.edition().id())).toList();
            return deed.change().isNothing() ? new Outcome.Nothing() : save(step, deed.change(), needed);
        });
    }

    /// Undoes the latest deed that has not been undone.
    public CompletableFuture<Outcome> undo() {
        return onWriter(this::undoNow);
    }

    private Outcome undoNow() throws Problem {
        var undone = history().undoable();
        return undone.isEmpty()
                ? new Outcome.Nothing()
                : again(undone.get(), Step.Kind.UNDONE, store.change(undone.get().number()).inverse());
    }

    /// Does again what was undone last.
    public CompletableFuture<Outcome> redo() {
        return onWriter(this::redoNow);
    }

    private Outcome redoNow() throws Problem {
        var redone = history().redoable();
        return redone.isEmpty()
                ? new Outcome.Nothing()
                : again(redone.get(), Step.Kind.REDONE, store.change(redone.get().number()));
    }

    /// Undoes or redoes deeds, one after another and nothing else in between, until a deed is the latest that is in
    /// force. Each is saved and announced like any other; if one is refused, those before it stand.
    ///
    /// @param deed the number of its step; 0 for where nothing had been done yet
    /// @return how the last of them ended; refused if the deed was dropped
    public CompletableFuture<Outcome> goTo(long deed) {
        return onWriter(() -> {
            int steps = history().distanceTo(deed).orElseThrow(() -> Problem.input("packet.dropped"));
            Outcome outcome = new Outcome.Nothing();
            for (int i = 0; i < Math.abs(steps); i++) {
                outcome = steps < 0 ? undoNow() : redoNow();
            }
            return outcome;
        });
    }

    /// What the history says may not fit: the file may have been made by a stranger.
    private Outcome again(Step deed, Step.Kind kind, Change change) throws Problem {
        try {
            return save(again(deed, kind), change, List.of());
        } catch (StaleChangeException e) {
            throw Problem.input("packet.history").causedBy(e);
        }
    }

    private Step again(Step deed, Step.Kind kind) {
        return new Step(
                history().nextNumber(), kind, deed.number(), deed.verb(), deed.subject(), me.id(), clock.instant());
    }

    private Outcome save(Step step, Change change, List<NewEdition> editions) throws Problem {
        var before = state;
        var after = new State(before.contents().after(change), before.history().after(step));
        store.save(step, change, editions);
        editions.forEach(added -> texts.keep(added.edition()));
        state = after;
        var announcement = new Announcement(before.contents(), after.contents(), change, step, after.history());
        listeners.forEach(listener -> listener.accept(announcement));
        return new Outcome.Saved(announcement);
    }

    /// What a step did.
    Change change(Step step) throws Problem {
        return store.change(step.number());
    }

    /// The words of the readings that a deed was about, whole; of a link its start and its end. Reads the file: not for
    /// the window's thread.
    ///
    /// @param deed the step in which it was first done
    /// @throws Problem if the file cannot be read
    public List<String> about(Step deed) throws Problem {
        return About.of(change(deed), contents());
    }

    /// How readings come in.
    public Arrivals arrivals() {
        return new Arrivals(this, work);
    }

    /// How books are parted into their chapters.
    public Division division() {
        return new Division(this, work);
    }

    /// How a reading gets another text.
    public Editions editions() {
        return new Editions(this, work);
    }

    /// An edition with its text. Large: to be asked for off the window's thread.
    ///
    /// @throws Problem if it cannot be read or is damaged
    public Edition edition(Id<Edition> id) throws Problem {
        var kept = texts.find(id);
        if (kept.isPresent()) {
            return kept.get();
        }
        var read = store.edition(id);
        texts.keep(read);
        return read;
    }

    /// The file that an edition was taken from. May be large, too.
    ///
    /// @throws Problem if it cannot be read or is damaged
    public Original original(Id<Edition> id) throws Problem {
        return store.original(id);
    }

    /// A picture of an edition. May be large, too.
    ///
    /// @param sha256 its digest, as a format of the text has it
    /// @return empty if the packet does not hold it
    /// @throws Problem if it cannot be read or is damaged
    public Optional<Picture> picture(Id<Edition> edition, String sha256) throws Problem {
        return store.picture(edition, sha256);
    }

    /// How large the pictures of an edition are, by digest; of those whose files tell it.
    ///
    /// @throws Problem if it cannot be read
    public Map<String, PictureSize> pictureSizes(Id<Edition> edition) throws Problem {
        return store.pictureSizes(edition);
    }

    /// Checks a packet file whole, also one that is too damaged to be opened.
    ///
    /// @return a sentence for each fault; empty if it is sound
    /// @throws Problem if it is no packet, a newer one, or cannot be read
    public static List<String> check(Path file) throws Problem {
        return PacketStore.check(file);
    }

    /// Writes a verified copy.
    public CompletableFuture<Optional<Problem>> backup(Path target) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        store.backup(target);
                        return Optional.empty();
                    } catch (Problem problem) {
                        return Optional.of(problem);
                    }
                },
                work.writer());
    }

    /// Writes a packet to be given away: as this is now, without its history and what was ever removed.
    ///
    /// @param blank whether annotations, links and people stay behind, too
    public CompletableFuture<Optional<Problem>> copy(Path target, boolean blank) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        new Copying(store, contents(), blank).write(target, clock.instant());
                        return Optional.empty();
                    } catch (Problem problem) {
                        return Optional.of(problem);
                    }
                },
                work.writer());
    }

    /// How annotations leave.
    public Exports exports() {
        return new Exports(this);
    }

    /// Checks the whole file: its structure, every text, and every quote against its text.
    public CompletableFuture<Checkup> check() {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return new Checkup.Done(store.check());
                    } catch (Problem problem) {
                        return new Checkup.Refused(problem);
                    }
                },
                work.writer());
    }

    private interface Task {
        Outcome run() throws Problem;
    }

    private CompletableFuture<Outcome> onWriter(Task task) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.run();
                    } catch (Problem problem) {
                        return new Outcome.Refused(problem);
                    }
                },
                work.writer());
    }

    /// Waits until all that was asked for is saved, then closes the file.
    @Override
    public void close() {
        CompletableFuture.runAsync(store::close, work.writer()).join();
    }
}
