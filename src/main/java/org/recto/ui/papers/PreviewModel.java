package org.recto.ui.papers;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.bridge.Bridge;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Makes what is wanted in the background, a moment after it has changed last. One document is made at a time; one that
/// is no longer wanted is given up, and what is shown meanwhile stays until there is something newer.
///
/// To be used on the window's thread.
final class PreviewModel {

    /// Makes what is to be seen; off the window's thread.
    interface Maker {
        Seen make(Wish wish, Progress progress) throws Problem;
    }

    /// What there is to be seen.
    sealed interface State {

        /// Nothing yet.
        record Nothing() implements State {}

        record Shown(Wish wish, Seen seen) implements State {}

        /// It cannot be made.
        record Failed(String why) implements State {}
    }

    private final Maker maker;
    private final Executor background;
    private final Consumer<Throwable> unexpected;
    private final PauseTransition pause = new PauseTransition(Duration.millis(350));
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private Optional<Wish> next = Optional.empty();
    private AtomicBoolean wanted = new AtomicBoolean();
    private boolean running;

    /// @param unexpected hears of failures that nobody foresaw
    PreviewModel(Maker maker, Executor background, Consumer<Throwable> unexpected) {
        this.maker = maker;
        this.background = background;
        this.unexpected = unexpected;
        pause.setOnFinished(_ -> begin());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether something newer than what is shown is being made, or will be in a moment.
    ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    /// How much of it has been made, 0 to 1.
    ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// Shows this, soon.
    void want(Wish wish) {
        wanted.set(false);
        next = Optional.of(wish);
        making.set(true);
        fraction.set(0);
        pause.playFromStart();
    }

    /// Makes no more of what was wanted; what is shown stays.
    void pause() {
        wanted.set(false);
        next = Optional.empty();
        pause.stop();
        making.set(false);
    }

    /// Gives up what is being made, and lets go of what is shown.
    void close() {
        pause();
        show(new State.Nothing());
    }

    private void begin() {
        if (running || next.isEmpty()) {
            return;
        }
        var wish = next.get();
        var token = new AtomicBoolean(true);
        next = Optional.empty();
        wanted = token;
        running = true;
        var _ =
                CompletableFuture.supplyAsync(() -> made(wish, progress(token)), background)
                        .whenCompleteAsync((made, failure) -> ended(token, made, failure), Bridge::onWindowThread);
    }

    private State made(Wish wish, Progress progress) {
        try {
            return new State.Shown(wish, maker.make(wish, progress));
        } catch (Problem problem) {
            return new State.Failed(problem.getMessage());
        }
    }

    private Progress progress(AtomicBoolean token) {
        var told = new AtomicBoolean();
        return now -> {
            if (token.get() && told.compareAndSet(false, true)) {
                Bridge.onWindowThread(() -> {
                    told.set(false);
                    fraction.set(now);
                });
            }
            return token.get();
        };
    }

    private void ended(AtomicBoolean token, @Nullable State made, @Nullable Throwable failure) {
        running = false;
        if (token.get()) {
            making.set(false);
            if (made != null) {
                show(made);
            }
        } else if (made != null) {
            letGo(made);
        }
        if (failure != null) {
            unexpected.accept(failure);
        }
        // what was wanted meanwhile has had its pause
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            begin();
        }
    }

    private void show(State now) {
        var before = state.get();
        state.set(now);
        letGo(before);
    }

    private void letGo(State gone) {
        if (gone instanceof State.Shown(var _, var seen)) {
            background.execute(seen::close);
        }
    }
}
