package org.recto.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.recto.annotation.Reading;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.OpenTexts;
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
        record Opening(Id<Reading> reading) implements State {}

        /// The text is there.
        ///
        /// @param segments of the text
        /// @param made ready to be shown
        record Open(Id<Reading> reading, Edition edition, Segments segments, PageMaker.Ready made) implements State {}

        /// The text could not be read.
        record Failed(Id<Reading> reading, Problem problem) implements State {}
    }

    private final Bridge bridge;
    private final OpenTexts texts;
    private final PageMaker maker;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Vacant());
    private final ReadOnlyObjectWrapper<Optional<ReadingView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<ReadingView>> waiting = new ArrayList<>();
    private Place begin = Place.START;

    PageModel(Bridge bridge, OpenTexts texts, PageMaker maker) {
        this.bridge = bridge;
        this.texts = texts;
        this.maker = maker;
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
            case State.Opening(var reading) -> Optional.of(reading);
            case State.Open(var reading, _, _, _) -> Optional.of(reading);
            case State.Failed(var reading, _) -> Optional.of(reading);
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
        var found = bridge.contents().get().reading(reading);
        if (found.isPresent()) {
            begin = place;
            state.set(new State.Opening(reading));
            whenShown(view -> view.restore(place));
            bridge.edition(
                    found.get().edition(),
                    edition -> prepare(found.get(), edition),
                    this::opened,
                    problem -> failed(reading, problem));
        }
    }

    private State.Open prepare(Reading reading, Edition edition) {
        var segments = new Segments(edition.text(), reading.details().locale());
        var pictures = EditionPictures.of(edition, bridge);
        return new State.Open(reading.id(), edition, segments, maker.prepare(edition.text(), segments, pictures));
    }

    private void opened(State.Open open) {
        if (state.get().equals(new State.Opening(open.reading()))) {
            texts.opened(open.edition());
            state.set(open);
        }
    }

    private void failed(Id<Reading> reading, Problem problem) {
        if (state.get().equals(new State.Opening(reading))) {
            state.set(new State.Failed(reading, problem));
        }
    }

    /// Takes the reading off this page.
    void vacate() {
        waiting.clear();
        begin = Place.START;
        text().ifPresent(open -> texts.closed(open.edition()));
        state.set(new State.Vacant());
    }

    /// A pane has made the view.
    void attach(ReadingView made) {
        view.set(Optional.of(made));
        List.copyOf(waiting).forEach(then -> then.accept(made));
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
