package org.recto.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.recto.ui.parts.Png;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// What a test does with JavaFX, from the test's own thread: run code on the JavaFX thread, show a node in a window,
/// wait for what is shown to be laid out, press keys and click, take pictures. Never sleeps.
public final class Fx {

    /// Only ever reached by a test that is about to fail; long, because the machine may be busy.
    private static final long PATIENCE_SECONDS = 30;

    private final LinkedBlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();

    private final FxRobot robot = new FxRobot();

    Fx() {
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown)));
    }

    /// Runs code on the JavaFX thread and waits for its end. What it throws is thrown here.
    public void run(Runnable code) {
        get(() -> {
            code.run();
            return true;
        });
    }

    /// Runs code on the JavaFX thread, at once if this is it, and waits for its result. What it throws is thrown here.
    public <T> T get(Callable<T> code) {
        var result = new CompletableFuture<T>();
        Runnable task =
                () -> {
                    try {
                        result.complete(code.call());
                    } catch (Throwable thrown) {
                        result.completeExceptionally(thrown);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw causeOf(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("waited in vain for code on the JavaFX thread", e);
        }
    }

    /// Shows a node in a window of its own and waits until it is laid out. The window is closed after the test.
    ///
    /// @param width of the scene, in pixels
    /// @param height of the scene, in pixels
    public Stage show(Parent root, double width, double height) {
        return show(new Scene(root, width, height));
    }

    /// Shows a scene in a window of its own and waits until it is laid out. The window is closed after the test.
    public Stage show(Scene scene) {
        var stage =
                get(() -> {
                    var shown = new Stage();
                    shown.setScene(scene);
                    shown.show();
                    shown.requestFocus();
                    return shown;
                });
        settle();
        return stage;
    }

    /// Waits until everything that was asked of JavaFX before this call has happened and every window has been styled
    /// and laid out twice since: layout may ask for one more layout.
    public void settle() {
        for (int i = 0; i < 2; i++) {
            var scenes = get(() -> Window.getWindows().stream().map(Window::getScene).toList());
            var laidOut = new CountDownLatch(scenes.size());
            run(() -> scenes.forEach(scene -> afterNextLayout(scene, laidOut::countDown)));
            await(laidOut, "windows to be laid out");
        }
    }

    /// Waits until something is so, looking on the JavaFX thread once a frame; for what other threads bring about.
    ///
    /// @param what said when it never is, as in "waited in vain for ..."
    public void until(String what, BooleanSupplier so) {
        var seen = new CompletableFuture<Boolean>();
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        try {
                            if (so.getAsBoolean()) {
                                seen.complete(true);
                            }
                        } catch (Throwable thrown) {
                            seen.completeExceptionally(thrown);
                        }
                    }
                };
        run(timer::start);
        try {
            seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw causeOf(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        } finally {
            run(timer::stop);
        }
        settle();
    }

    /// Keys and mouse. Its keyboard is American, its mouse events carry no Shift or Ctrl, and it reaches only the first
    /// 1000 x 1000 pixels of the screen. Call [#settle] after using it.
    public FxRobot robot() {
        return robot;
    }

    /// A picture of a node as it is now.
    public WritableImage picture(Node node) {
        return get(() -> node.snapshot(null, null));
    }

    /// Writes a picture of a node as PNG, to be looked at.
    public void save(Node node, Path file) {
        Png.write(picture(node), file);
    }

    void close() {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        settle();
        var thrown = uncaught.peek();
        if (thrown != null) {
            throw new AssertionError("thrown on the JavaFX thread, and caught by nobody", thrown);
        }
    }

    static void await(CountDownLatch latch, String what) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain for " + what);
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }

    private static void afterNextLayout(Scene scene, Runnable then) {
        var listener =
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        then.run();
                    }
                };
        scene.addPostLayoutPulseListener(listener);
        Platform.requestNextPulse();
    }

    private static RuntimeException causeOf(ExecutionException failure) {
        return switch (failure.getCause()) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            case null, default -> new IllegalStateException(failure);
        };
    }
}
