package org.recto.ui.margin;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Target;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;
import org.recto.ui.margin.PageNotes.Situation;
import org.recto.ui.notes.NoteModel;
import org.recto.ui.page.Lens;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.ReadingView;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The notes beside all pages: which are shown, which is picked, which is being written.
///
/// A page with room shows its notes beside the text. On a narrow page, and while they are hidden, a small sign at the
/// end of a passage stands for its note, which opens over the text.
public final class MarginNotes {

    private final Bridge bridge;
    private final DeskModel desk;
    private final Marking marking;
    private final ObservableValue<PageStyle> style;
    private final ObservableValue<Lens> lens;
    private final Consumer<String> open;
    private final NoteEditor editor;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final Map<PageModel, PageNotes> pages = new HashMap<>();
    private Subscription subscription = Subscription.EMPTY;

    /// The page on which a note is being written.
    private @Nullable PageModel writing;

    private Optional<Id<Annotation>> written = Optional.empty();

    /// The page on which a note lies over the text.
    private @Nullable PageModel covered;

    private Optional<Id<Annotation>> over = Optional.empty();

    /// @param model what is being written
    /// @param lens through what the pages are looked at: only the notes of what it shows are shown
    /// @param open opens an address that stands in a note
    public MarginNotes(
            Bridge bridge,
            DeskModel desk,
            Marking marking,
            NoteModel model,
            ObservableValue<PageStyle> style,
            ObservableValue<Lens> lens,
            Consumer<String> open) {
        this.bridge = bridge;
        this.desk = desk;
        this.marking = marking;
        this.style = style;
        this.lens = lens;
        this.open = open;
        this.editor = new NoteEditor(model, this::place);
    }

    /// Whether notes stand beside the pages that have room for them.
    public BooleanProperty wanted() {
        return wanted;
    }

    /// To be called when the window's node is in a scene.
    public void shown() {
        subscription =
                Subscription.combine(
                        bridge.contents().subscribe(_ -> update()),
                        marking.target().subscribe(_ -> picked()),
                        wanted.subscribe(_ -> update()),
                        lens.subscribe(_ -> update()),
                        style.subscribe(now -> pages.values().forEach(notes -> notes.size(now.size()))));
    }

    public void hidden() {
        subscription.unsubscribe();
        pages.clear();
    }

    /// A page has been laid out.
    public void laidOut(PageModel page) {
        page.view().get().ifPresent(view -> of(page, view).laidOut());
    }

    private PageNotes of(PageModel page, ReadingView view) {
        var known = pages.get(page);
        if (known != null && known.isBeside(view)) {
            return known;
        }
        var made = new PageNotes(view, page.reading().orElseThrow(), () -> situation(page), new Hands(page), editor);
        made.size(style.getValue().size());
        made.update(bridge.contents().get(), lens.getValue(), wanted.get());
        pages.put(page, made);
        return made;
    }

    private Situation situation(PageModel page) {
        return new Situation(
                marking.picked(),
                page == writing ? written : Optional.empty(),
                page == covered ? over : Optional.empty());
    }

    private void update() {
        pages.keySet().removeIf(page -> !desk.pages().contains(page));
        var contents = bridge.contents().get();
        pages.values().forEach(notes -> notes.update(contents, lens.getValue(), wanted.get()));
        written.flatMap(contents::annotation).ifPresent(it -> editor.follow(new Target.Picked(it.id()), it.note()));
        place();
    }

    private void picked() {
        if (!over.equals(marking.picked())) {
            over = Optional.empty();
        }
        place();
    }

    private void place() {
        pages.values().forEach(PageNotes::place);
    }

    /// Goes to the note of the picked annotation, or else to the first one on the page that is read; where there is no
    /// room for it beside the text it opens over it.
    ///
    /// @return whether there is one
    public boolean go() {
        var picked = marking.picked().flatMap(bridge.contents().get()::annotation);
        var page = picked.flatMap(it -> desk.pageOf(it.reading())).orElse(desk.active().get());
        var notes = Optional.ofNullable(pages.get(page));
        var note =
                picked.map(Annotation::id)
                        .filter(id -> notes.flatMap(it -> it.notes().find(id)).isPresent())
                        .or(() -> picked.isPresent() ? Optional.empty() : notes.flatMap(PageNotes::first));
        note.ifPresent(id -> show(page, id));
        return note.isPresent();
    }

    /// Shows a note of a page and gives it the keyboard.
    public void show(PageModel page, Id<Annotation> id) {
        desk.active().set(page);
        marking.pick(id);
        covered = page;
        over = Optional.of(id);
        page.view()
                .get()
                .ifPresent(view -> {
                    bridge.contents().get().placed(id).ifPresent(it -> view.reveal(it.range()));
                    view.node().layout();
                });
        place();
        focus(page, id);
    }

    private void focus(PageModel page, Id<Annotation> id) {
        Optional.ofNullable(pages.get(page)).flatMap(notes -> notes.box(id)).ifPresent(NoteBox::requestFocus);
    }

    /// What the reader does on one page.
    private final class Hands implements NoteHands {

        private final PageModel page;

        Hands(PageModel page) {
            this.page = page;
        }

        @Override
        public void pick(Id<Annotation> note) {
            desk.active().set(page);
            if (!marking.picked().equals(Optional.of(note))) {
                marking.pick(note);
            }
        }

        @Override
        public void edit(Id<Annotation> note) {
            pick(note);
            var annotation = bridge.contents().get().annotation(note);
            if (bridge.isWritable() && annotation.isPresent()) {
                writing = page;
                written = Optional.of(note);
                editor.open(new Target.Picked(note), annotation.get().note(), () -> written(note));
                place();
                editor.focus();
            }
        }

        /// The keyboard goes back to the note, unless it is elsewhere already.
        private void written(Id<Annotation> note) {
            boolean here = editor.node().isFocused();
            writing = null;
            written = Optional.empty();
            place();
            if (here) {
                focus(page, note);
            }
        }

        @Override
        public void unfold(Id<Annotation> note) {
            Optional.ofNullable(pages.get(page)).ifPresent(notes -> notes.notes().unfold(note));
            place();
        }

        @Override
        public void open(String address) {
            open.accept(address);
        }

        @Override
        public void step(Id<Annotation> note, int by) {
            Optional.ofNullable(pages.get(page))
                    .flatMap(notes -> notes.notes().after(note, by))
                    .ifPresent(next -> show(page, next.annotation().id()));
        }

        @Override
        public void leave() {
            over = Optional.empty();
            page.view().get().ifPresent(ReadingView::requestFocus);
            place();
        }
    }
}
