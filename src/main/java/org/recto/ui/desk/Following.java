package org.recto.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.util.Subscription;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Step;
import org.recto.packet.Announcement;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.bridge.Target;
import org.recto.ui.page.Lens;
import org.recto.ui.page.ReadingView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Keeps the pages and the passage at hand together: words selected on any page become the passage at hand, the picked
/// annotation is framed on every page that shows it, and there is never more than one of both.
public final class Following implements Navigator {

    private final Bridge bridge;
    private final DeskModel desk;
    private final Marking marking;
    private final ObservableValue<Lens> lens;
    private Optional<PageModel> selecting = Optional.empty();
    private boolean telling;
    private Subscription subscription = Subscription.EMPTY;

    /// @param lens through which the pages are looked at
    public Following(Bridge bridge, DeskModel desk, Marking marking, ObservableValue<Lens> lens) {
        this.lens = lens;
        this.bridge = bridge;
        this.desk = desk;
        this.marking = marking;
    }

    void shown() {
        subscription =
                Subscription.combine(
                        marking.target().subscribe(_ -> tell()),
                        bridge.last().subscribe(last -> last.ifPresent(this::hear)));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    /// The selection on a page has changed.
    void selected(PageModel page, Range range) {
        if (telling) {
            return;
        }
        var words = page.text().map(open -> open.segments().trim(range)).orElse(Range.at(0));
        if (!words.isEmpty()) {
            selecting = Optional.of(page);
            page.text()
                    .ifPresent(open ->
                            marking.target().set(new Target.Selected(open.reading(), open.edition().text(), words)));
        } else if (marking.target().get() instanceof Target.Selected && selecting.equals(Optional.of(page))) {
            marking.release();
        }
    }

    /// A page has picked an annotation out by itself, or given it up.
    void picked(Optional<Id<Annotation>> annotation) {
        if (!telling && !annotation.equals(marking.picked())) {
            annotation.ifPresentOrElse(marking::pick, marking::release);
        }
    }

    /// Tells every page what is picked, and lets only the page where words are selected have a selection.
    void tell() {
        telling = true;
        try {
            boolean selected = marking.target().get() instanceof Target.Selected;
            for (PageModel page : desk.pages()) {
                boolean keeps = selected && selecting.equals(Optional.of(page));
                page.view().get().ifPresent(view -> tell(page, view, keeps));
            }
        } finally {
            telling = false;
        }
    }

    private void tell(PageModel page, ReadingView view, boolean keepsSelection) {
        var mine =
                marking.picked()
                        .flatMap(contents()::placed)
                        .filter(it -> page.reading().equals(Optional.of(it.reading())));
        var range = view.selection().get();
        if (!keepsSelection && !range.isEmpty()) {
            view.select(Range.at(range.end()));
        }
        view.pick(mine.map(Annotation::id));
    }

    /// Shows what an undo has brought back or taken away, and lets go of what is no longer there.
    private void hear(Announcement announcement) {
        marking.picked().filter(id -> contents().annotation(id).isEmpty()).ifPresent(_ -> marking.release());
        if (announcement.step().kind() != Step.Kind.DONE) {
            announcement
                    .change()
                    .items()
                    .filter(Annotation.class::isInstance)
                    .map(Annotation.class::cast)
                    .filter(contents()::isPlaced)
                    .reduce((_, last) -> last)
                    .ifPresent(it ->
                            desk.pageOf(it.reading())
                                    .ifPresent(page -> page.whenShown(view -> view.reveal(it.range()))));
        }
    }

    @Override
    public void goTo(Id<Annotation> id) {
        contents()
                .annotation(id)
                .ifPresent(annotation -> {
                    var page = desk.beside(annotation.reading());
                    marking.pick(id);
                    desk.active().set(page);
                    page.whenShown(view -> {
                        tell();
                        contents().placed(id).ifPresent(it -> view.reveal(it.range()));
                        view.requestFocus();
                    });
                });
    }

    /// Brings words of a reading into sight, and gives their page the keyboard; if the reading has another text by now,
    /// only that.
    public void show(Id<Reading> id, Id<Edition> edition, Range range) {
        contents()
                .reading(id)
                .ifPresent(reading -> {
                    var page = desk.beside(id);
                    desk.active().set(page);
                    page.whenShown(view -> {
                        if (reading.edition().equals(edition)) {
                            view.reveal(range);
                        }
                        view.requestFocus();
                    });
                });
    }

    @Override
    public void meet(Id<Annotation> from, Id<Annotation> to) {
        contents().annotation(from).ifPresent(start -> contents().annotation(to).ifPresent(end -> meet(start, end)));
    }

    /// The end first, without the keyboard: whichever text is there first, the start has it in the end.
    private void meet(Annotation start, Annotation end) {
        if (desk.pages().size() == 1 && !start.reading().equals(end.reading())) {
            desk.add();
        }
        desk.active().set(desk.beside(start.reading()));
        var page =
                start.reading().equals(end.reading())
                        ? desk.otherPageOf(end.reading()).orElse(desk.active().get())
                        : desk.beside(end.reading());
        page.whenShown(view -> {
            tell();
            contents().placed(end.id()).ifPresent(it -> view.reveal(it.range()));
        });
        goTo(start.id());
    }

    /// Does something on the page where the passage at hand is, or else on the page that is read.
    public void onPage(Consumer<ReadingView> deed) {
        var picked = marking.picked().flatMap(contents()::annotation);
        var page = picked.flatMap(it -> desk.pageOf(it.reading())).orElse(desk.active().get());
        page.view()
                .get()
                .ifPresent(view -> {
                    view.requestFocus();
                    deed.accept(view);
                });
    }

    /// Picks the annotation after or before the picked one, or after or before the caret: of those that are shown on
    /// the page that is read; while some themes are looked for, of those on all pages, from left to right.
    ///
    /// @param by 1 for the next, -1 for the one before
    public void step(int by) {
        var page = desk.active().get();
        if (lens.getValue().isThemed()) {
            var all =
                    desk.pages().stream().flatMap(it -> it.reading().stream()).distinct().flatMap(this::shown).toList();
            neighbour(all, page, by).ifPresent(this::goTo);
        } else {
            page.reading().ifPresent(reading -> neighbour(shown(reading).toList(), page, by).ifPresent(this::goTo));
        }
    }

    private Stream<Annotation> shown(Id<Reading> reading) {
        return contents().annotations(reading).all().stream().filter(it -> lens.getValue().shows(it));
    }

    private Optional<Id<Annotation>> neighbour(List<Annotation> all, PageModel page, int by) {
        var ids = all.stream().map(Annotation::id).toList();
        int picked = marking.picked().map(ids::indexOf).orElse(-1);
        int at = picked >= 0 ? picked + by : fromCaret(all, page, by);
        return at >= 0 && at < ids.size() ? Optional.of(ids.get(at)) : Optional.empty();
    }

    private static int fromCaret(List<Annotation> all, PageModel page, int by) {
        int caret = page.view().get().map(view -> view.selection().get().start()).orElse(0);
        int after = 0;
        while (after < all.size() && isBefore(all.get(after), page, caret)) {
            after++;
        }
        return by > 0 ? after : after - 1;
    }

    /// Whether an annotation stands before the caret: on its page, or on a page to its left.
    private static boolean isBefore(Annotation annotation, PageModel page, int caret) {
        return !page.reading().equals(Optional.of(annotation.reading())) || annotation.range().start() < caret;
    }

    @Override
    public Optional<Bounds> targetInScene() {
        return switch (marking.target().get()) {
            case Target.Selected it -> selecting.flatMap(page -> boundsOn(page, it.range()));
            case Target.Picked(var id) ->
                    contents()
                            .placed(id)
                            .flatMap(it -> desk.pageOf(it.reading()).flatMap(page -> boundsOn(page, it.range())));
            case Target.None _ -> Optional.empty();
        };
    }

    /// Where a range of a page is in the scene, if any of it is in sight.
    public Optional<Bounds> boundsOn(PageModel page, Range range) {
        return page.view().get().flatMap(view -> view.boundsInScene(range));
    }

    @Override
    public void backToPage() {
        desk.focus(Objects.requireNonNull(desk.active().get()));
    }

    private Contents contents() {
        return bridge.contents().get();
    }
}
