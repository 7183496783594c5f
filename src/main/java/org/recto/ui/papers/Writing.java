package org.recto.ui.papers;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Writes or prints one document at a time in the background, tells how far it has come, and gives it up when that is
/// wanted.
///
/// To be used on the window's thread.
public final class Writing {

    /// Seconds that a window that is closed waits for a document to be given up.
    private static final int PATIENCE = 3;

    /// What is done; off the window's thread.
    interface Task {

        /// Does it, and gives what to tell the reader when it is done.
        String run(Progress progress) throws Problem;
    }

    private final Executor background;
    private final Notices notices;
    private final Consumer<Throwable> unexpected;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private AtomicBoolean wanted = new AtomicBoolean();
    private CompletableFuture<String> doing = CompletableFuture.completedFuture("");

    /// @param unexpected hears of failures that nobody foresaw
    public Writing(Executor background, Notices notices, Consumer<Throwable> unexpected) {
        this.background = background;
        this.notices = notices;
        this.unexpected = unexpected;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// What is being done, in a few words.
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /// How much of it is done, 0 to 1; 0 for as long as that is not known.
    ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// Begins it; while something else is being done, it is refused with a word to the reader.
    ///
    /// @param what it is called while it is done
    void start(String what, Task task) {
        if (running.get()) {
            notices.mention(Words.of("writing.busy"));
            return;
        }
        var token = new AtomicBoolean(true);
        wanted = token;
        name.set(what);
        fraction.set(0);
        running.set(true);
        doing = CompletableFuture.supplyAsync(() -> done(task, token), background);
        var _ = doing.whenCompleteAsync((said, failure) -> ended(token, said, failure), Bridge::onWindowThread);
    }

    private String done(Task task, AtomicBoolean token) {
        try {
            return task.run(progress(token));
        } catch (Problem problem) {
            throw new CompletionException(problem);
        }
    }

    private Progress progress(AtomicBoolean token) {
        var told = new AtomicBoolean();
        return now -> {
            if (told.compareAndSet(false, true)) {
                Bridge.onWindowThread(() -> {
                    told.set(false);
                    fraction.set(now);
                });
            }
            return token.get();
        };
    }

    private void ended(AtomicBoolean token, @Nullable String said, @Nullable Throwable failure) {
        running.set(false);
        if (failure == null) {
            notices.mention(String.valueOf(said));
        } else if (failure.getCause() instanceof Problem problem) {
            if (token.get()) {
                notices.problem(problem.getMessage());
            } else {
                notices.mention(problem.getMessage());
            }
        } else {
            unexpected.accept(failure);
        }
    }

    /// Gives up what is being done.
    void cancel() {
        wanted.set(false);
    }

    /// Gives up what is being done, and waits a little until that has come to its end, so that nothing is left behind.
    public void close() {
        cancel();
        try {
            var _ = doing.handle((_, _) -> true).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            System.getLogger(Writing.class.getName()).log(System.Logger.Level.WARNING, "still being written", e);
        }
    }
}
