package org.recto.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.Place;
import org.recto.ui.page.ReadingView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One of the pages on the desk: which reading is on it, and its view once there is one.
public final class PageModel {

    /// What a page shows.
    public sealed interface State {

        /// No reading has been chosen.
        record Vacant() implements State {}

        /// The text is being fetched.
        record Opening(Id<Reading> reading, Id<Edition> edition) implements State {}

        /// The text is there.
        ///
        /// @param segments of the text
        /// @param view of it; empty if the text is
        record Open(Id<Reading> reading, Edition edition, Segments segments, Optional<ReadingView> view)
                implements State {}

        /// The text could not be read.
        record Failed(Id<Reading> reading, Problem problem) implements State {}
    }

    private final Bridge bridge;
    private final OpenTexts texts;
    private final PageMaker maker;
    private final ObservableValue<PageStyle> style;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Vacant());
    private final ReadOnlyObjectWrapper<Optional<ReadingView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<ReadingView>> waiting = new ArrayList<>();
    private Place begin = Place.START;

    PageModel(Bridge bridge, OpenTexts texts, PageMaker maker, ObservableValue<PageStyle> style) {
        this.bridge = bridge;
        this.texts = texts;
        this.maker = maker;
        this.style = style;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The view of the reading; empty until the text is there and a pane shows it.
    public ReadOnlyObjectProperty<Optional<ReadingView>> view() {
        return view.getReadOnlyProperty();
    }

    /// The reading on this page, if one has been chosen.
    public Optional<Id<Reading>> reading() {
        return switch (state.get()) {
            case State.Vacant _ -> Optional.empty();
            case State.Opening(var reading, _) -> Optional.of(reading);
            case State.Open(var reading, _, _, _) -> Optional.of(reading);
            case State.Failed(var reading, _) -> Optional.of(reading);
        };
    }

    /// The edition whose text is on this page, or will be.
    Optional<Id<Edition>> edition() {
        return switch (state.get()) {
            case State.Opening(_, var edition) -> Optional.of(edition);
            case State.Open open -> Optional.of(open.edition().id());
            case State.Vacant _, State.Failed _ -> Optional.empty();
        };
    }

    /// The text on this page, if it is there.
    public Optional<State.Open> text() {
        return state.get() instanceof State.Open open ? Optional.of(open) : Optional.empty();
    }

    /// Puts a reading on this page.
    ///
    /// @param place where to begin
    void open(Id<Reading> reading, Place place) {
        vacate();
        var contents = bridge.contents().get();
        var found = contents.reading(reading);
        if (found.isPresent()) {
            begin = place;
            state.set(new State.Opening(reading, found.get().edition()));
            whenShown(view -> view.restore(place));
            var setting = style.getValue();
            bridge.edition(
                    found.get().edition(),
                    edition -> prepare(found.get(), edition, contents, setting),
                    this::opened,
                    problem -> failed(found.get(), problem));
        }
    }

    /// Also makes the view here, in the background: that takes longer than anything else that is done until it is
    /// shown.
    private State.Open prepare(Reading reading, Edition edition, Contents contents, PageStyle setting) {
        var text = edition.text();
        var segments = new Segments(text, reading.details().locale());
        if (text.isEmpty()) {
            return new State.Open(reading.id(), edition, segments, Optional.empty());
        }
        var pictures = EditionPictures.of(edition, bridge);
        var made = maker.view(text, segments, pictures, reading, contents, setting);
        return new State.Open(reading.id(), edition, segments, Optional.of(made));
    }

    private void opened(State.Open open) {
        if (state.get().equals(new State.Opening(open.reading(), open.edition().id()))) {
            texts.opened(open.edition());
            state.set(open);
        } else {
            open.view().ifPresent(ReadingView::close);
        }
    }

    private void failed(Reading reading, Problem problem) {
        if (state.get().equals(new State.Opening(reading.id(), reading.edition()))) {
            state.set(new State.Failed(reading.id(), problem));
        }
    }

    /// Takes the reading off this page.
    void vacate() {
        waiting.clear();
        begin = Place.START;
        var before = text();
        before.ifPresent(open -> texts.closed(open.edition()));
        state.set(new State.Vacant());
        before.flatMap(State.Open::view).ifPresent(ReadingView::close);
    }

    /// A pane shows the view.
    void attach(ReadingView shown) {
        view.set(Optional.of(shown));
        List.copyOf(waiting).forEach(then -> then.accept(shown));
        waiting.clear();
    }

    /// The pane has let go of the view.
    void detach() {
        view.set(Optional.empty());
    }

    /// Does something with the view, now or as soon as there is one.
    public void whenShown(Consumer<ReadingView> then) {
        view.get().ifPresentOrElse(then, () -> waiting.add(then));
    }

    /// Does something with the text and its view, if both are there.
    public void doWithText(BiConsumer<ReadingText, ReadingView> deed) {
        text().ifPresent(open -> view.get().ifPresent(shown -> deed.accept(open.edition().text(), shown)));
    }

    /// Where the page is scrolled to, or will be once its text is there.
    Place place() {
        return view.get().map(ReadingView::place).orElse(begin);
    }
}
