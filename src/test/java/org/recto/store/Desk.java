package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Deed;
import org.recto.annotation.Edit;
import org.recto.annotation.History;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Step;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Passage;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.QuoteFinder;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Somebody at work on a packet: makes deeds and has them saved, as the room above does.
final class Desk implements AutoCloseable {

    /// What stands in every text here.
    static final Picture PICTURE = new Picture("image/png", new byte[] {(byte) 0x89, 0x50, 0x4E, 0x47});

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
    static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);

    /// What somebody does.
    interface Deeds {
        Deed on(Edit edit) throws Problem;
    }

    private final PacketStore store;
    private final Annotator me;
    private Contents contents;
    private History history;

    Desk(PacketStore store, Annotator me) throws Problem {
        this.store = store;
        this.me = me;
        this.contents = store.contents();
        this.history = store.history();
    }

    static Desk create(Path file) throws Problem {
        return new Desk(PacketStore.create(file, new Cover(Id.fresh(), "Week 3")), ANN);
    }

    static Desk open(Path file) throws Problem {
        return new Desk(PacketStore.open(file), ANN);
    }

    /// Somebody else.
    Id<Annotator> other() {
        return new Id<>("0193a0c0-0000-7000-8000-00000000000b");
    }

    /// A change that brings in who does it, unless the packet knows them.
    Change byMe(Change change) {
        return contents.annotator(me.id()).isPresent()
                ? change
                : new Change.Several(List.of(new Change.Added(me), change));
    }

    PacketStore store() {
        return store;
    }

    Contents contents() {
        return contents;
    }

    History history() {
        return history;
    }

    void doing(Deeds deeds, NewEdition... editions) throws Problem {
        var deed = deeds.on(new Edit(contents, me, NOON));
        if (!deed.change().isNothing()) {
            long number = history.nextNumber();
            var step = new Step(number, Step.Kind.DONE, number, deed.verb(), deed.subject(), me.id(), NOON);
            save(step, deed.change(), List.of(editions));
        }
    }

    /// Undoes the latest deed.
    ///
    /// @return whether there was one
    boolean undo() throws Problem {
        var deed = history.undoable();
        if (deed.isPresent()) {
            again(deed.get(), Step.Kind.UNDONE, store.change(deed.get().number()).inverse());
        }
        return deed.isPresent();
    }

    /// Does the last undone deed again.
    ///
    /// @return whether there was one
    boolean redo() throws Problem {
        var deed = history.redoable();
        if (deed.isPresent()) {
            again(deed.get(), Step.Kind.REDONE, store.change(deed.get().number()));
        }
        return deed.isPresent();
    }

    private void again(Step deed, Step.Kind kind, Change change) throws Problem {
        var step = new Step(history.nextNumber(), kind, deed.number(), deed.verb(), deed.subject(), me.id(), NOON);
        save(step, change, List.of());
    }

    private void save(Step step, Change change, List<NewEdition> editions) throws Problem {
        var nextContents = contents.after(change);
        var nextHistory = history.after(step);
        store.save(step, change, editions);
        contents = nextContents;
        history = nextHistory;
    }

    /// A text of paragraphs, each in emphasis, a link, with a picture, and with a page that begins after its first
    /// letter.
    static NewEdition edition(String text) {
        var builder = new ReadingText.Builder();
        for (String words : Arrays.asList(text.split(ReadingText.SEPARATOR))) {
            var all = new Range(0, words.codePointCount(0, words.length()));
            var formats =
                    List.of(
                            new Format(FormatKind.EMPHASIS, all),
                            new Format(FormatKind.LINK, all, "https://example.org"),
                            new Format(FormatKind.PICTURE, all, PICTURE.sha256()),
                            new Format(FormatKind.PAGE, Range.at(1), "xiv"));
            builder.add(BlockKind.PARAGRAPH, 0, words, formats);
        }
        var original = new Original("essay.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        return new NewEdition(new Edition(Id.fresh(), 1, builder.build()), original, List.of(PICTURE));
    }

    NewEdition addReading(String title, String text) throws Problem {
        var added = edition(text);
        var id = Id.<Reading>fresh();
        doing(edit -> edit.readings().add(id, Details.titled(title), added.edition().id()), added);
        return added;
    }

    /// Marks a stretch, in code points.
    void mark(int reading, int start, int end) throws Problem {
        var in = contents.readings().get(reading);
        var passage = Passage.of(store.edition(in.edition()).text(), new Range(start, end));
        doing(edit -> edit.annotations().highlight(in.id(), passage));
    }

    /// Tags the first place that has these words.
    void tag(int reading, String words, String theme) throws Problem {
        var in = contents.readings().get(reading);
        var text = store.edition(in.edition()).text();
        var passage = Passage.of(text, new QuoteFinder(text).find(words, "", "").getFirst());
        doing(edit -> edit.annotations().tagWithNamed(in.id(), passage, theme));
    }

    void link(int from, int to) throws Problem {
        var annotations = contents.annotations();
        doing(edit -> edit.links().link(annotations.get(from).id(), annotations.get(to).id(), "echoes", ""));
    }

    Id<Annotation> annotation(int index) {
        return contents.annotations().get(index).id();
    }

    @Override
    public void close() {
        store.close();
    }
}
