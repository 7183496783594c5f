package org.recto.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.ReadingView;
import org.recto.ui.papers.SystemPrinters;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Scheme;
import org.recto.ui.settings.Appearance;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Takes pictures of windows that nobody sees. To be used on any thread but the window's.
final class Studio {

    /// How many frames a window gets to come to rest: layout may ask for one more layout.
    private static final int FRAMES = 4;

    /// The screen of the headless platform is as wide and as high as this, and a larger window cannot be painted; its
    /// content can be larger than the window, and is taken by itself.
    private static final double SCREEN = 1000;

    private final Work work;
    private final RichPages pages;

    Studio(Work work) {
        startToolkit();
        this.work = work;
        this.pages = new RichPages(work.background());
    }

    /// Starts JavaFX without a display, unless it runs already.
    private static void startToolkit() {
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        System.setProperty("prism.lcdtext", System.getProperty("prism.lcdtext", "false"));
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException _) {
            started.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Opens a window on a packet, lets it strike a pose, and takes the picture.
    ///
    /// @param settings a person who has never opened the packet
    /// @throws Problem if the packet cannot be opened
    WritableImage take(Path packet, Settings settings, Pictures.Size size, Scheme scheme, Pose pose) throws Problem {
        var opened = Packet.open(packet, settings.annotator(), work);
        var stage = onWindowThread(Stage::new);
        var shell = onWindowThread(() -> show(opened, stage, settings, size, scheme));
        var window = shell.packet().orElseThrow();
        rest(window);
        onWindowThread(() -> {
            pose.strike(window, size.width());
            return true;
        });
        rest(window);
        return onWindowThread(() -> {
            var picture = shell.picture();
            shell.leave();
            stage.close();
            return picture;
        });
    }

    private Shell show(Packet packet, Stage stage, Settings settings, Pictures.Size size, Scheme scheme) {
        var appearance = new Appearance(settings);
        appearance.chosen().set(Optional.of(scheme));
        var around =
                new Surroundings(
                        settings, work, new NoFiles(), pages, appearance, new Notices(), new SystemPrinters(), _ -> {});
        var shell = new Shell(stage, around);
        stage.setWidth(Math.min(SCREEN, size.width()));
        stage.setHeight(Math.min(SCREEN, size.height()));
        shell.show(packet);
        shell.packet().orElseThrow().node().setMinSize(size.width(), size.height());
        stage.show();
        return shell;
    }

    /// Waits until all texts are there and what is shown has come to rest.
    private static void rest(Wiring window) {
        var rested = new CompletableFuture<Boolean>();
        var timer =
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        frames = isComplete(window) ? frames + 1 : 0;
                        if (frames > FRAMES) {
                            stop();
                            rested.complete(true);
                        }
                    }
                };
        onWindowThread(() -> {
            timer.start();
            return true;
        });
        rested.join();
    }

    private static boolean isComplete(Wiring window) {
        return !window.find.isLooking()
                && !window.outgoing.papers.isWaiting()
                && window.desk.pages().stream()
                        .noneMatch(page ->
                                page.state().get() instanceof PageModel.State.Opening
                                        || page.view().get().filter(ReadingView::isWaiting).isPresent());
    }

    private static <T> T onWindowThread(Callable<T> task) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Throwable thrown) {
                done.completeExceptionally(thrown);
            }
        });
        return done.join();
    }
}
