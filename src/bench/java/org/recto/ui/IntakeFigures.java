package org.recto.ui;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.bench.BookFiles;
import org.recto.bench.Figures;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.page.ReadingView;
import org.recto.ui.papers.SystemPrinters;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Scheme;
import org.recto.ui.settings.Appearance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// How long it takes from dropping a file on the window to its text being there to read, how much of that is the file's
/// being read, and how long the window answers nobody meanwhile. Without a display, on the software pipeline.
public final class IntakeFigures {

    private static final int EARLY = 7;
    private static final int TIMES = 15;

    /// Milliseconds that the window is left alone before a drop. Without them it is still busy with what went before,
    /// as no window is onto which somebody drags a file.
    private static final long REST = 300;

    private final Work work = Work.onThreads();
    private final Shell shell;

    private IntakeFigures(Path folder) throws Problem {
        var settings = Settings.in(folder.resolve("home"));
        var packet =
                Packet.create(
                        folder.resolve("intake.recto"), "Bench", new Annotator(Id.fresh(), "Ann", Role.STUDENT), work);
        this.shell =
                onWindow(() -> {
                    var stage = new Stage();
                    var appearance = new Appearance(settings);
                    appearance.chosen().set(Optional.of(Scheme.LIGHT));
                    var made =
                            new Shell(
                                    stage,
                                    new Surroundings(
                                            settings,
                                            work,
                                            new NoFiles(),
                                            new RichPages(work.background()),
                                            appearance,
                                            new Notices(),
                                            new SystemPrinters(),
                                            _ -> {}));
                    made.show(packet);
                    stage.setWidth(1000);
                    stage.setHeight(900);
                    stage.show();
                    return made;
                });
    }

    /// Measures every kind of file.
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("recto-intake");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var figures = new IntakeFigures(folder);
        figures.warmUp(Files.writeString(folder.resolve("first.md"), "# A first text\n\nSome words of it.\n"));
        for (Path file : files(folder)) {
            figures.measure(file);
        }
        figures.close();
    }

    private static List<Path> files(Path folder) throws IOException {
        var made = new BookFiles(folder);
        int all = made.all();
        return List.of(
                made.text("article", 15),
                made.word("article", 15),
                made.book("article", 15),
                made.page("article", 15),
                made.text("book", all),
                made.page("book", all),
                made.book("book", all),
                made.word("book", all),
                made.pdf("300 pages", 300),
                made.word("500 KB", 4_500),
                made.book("1 MB", 9_000),
                made.page("1 MB", 3_200));
    }

    /// The program has been running for a while, and has shown a text before.
    private void warmUp(Path file) {
        drop(file);
        takeBack();
        rest(8_000);
    }

    private static void rest(long milliseconds) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS))
                .join();
    }

    private void measure(Path file) throws Problem, IOException {
        var name = file.getFileName() + " of " + Files.size(file) / 1000 + " KB";
        var early = new Figures(name + ", from drop to readable, while Java compiles", EARLY);
        var readable = new Figures(name + ", from drop to readable", TIMES);
        var silent = new Figures(name + ", longest silence of the window", EARLY + TIMES);
        for (int i = 0; i < EARLY + TIMES; i++) {
            rest(REST);
            var pulse = new Pulse();
            long begin = System.nanoTime();
            long there = drop(file);
            (i < EARLY ? early : readable).note(there - begin);
            silent.note(pulse.end());
            if (i == 0) {
                Figures.print(name + ", the first time", "ms", (there - begin) / 1e6);
            }
            takeBack();
        }
        var reading = new Figures(name + ", reading alone", TIMES);
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.intake().take(file, Progress.NONE);
            reading.note(System.nanoTime() - begin);
        }
        early.print();
        readable.print();
        reading.print();
        silent.print();
    }

    /// @return when its text was laid out, as of `System.nanoTime()`
    private long drop(Path file) {
        var there = new CompletableFuture<Long>();
        onWindow(() -> {
            var scene = wiring().node().getScene();
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            if (view().filter(view -> view.level().visible().length() > 0).isPresent()) {
                                scene.removePostLayoutPulseListener(this);
                                there.complete(System.nanoTime());
                            }
                        }
                    });
            wiring().adding.add(List.of(file));
            return scene;
        });
        return there.join();
    }

    private Optional<ReadingView> view() {
        var page = wiring().desk.pages().getFirst();
        return page.reading().isPresent() ? page.view().get() : Optional.empty();
    }

    private Wiring wiring() {
        return shell.packet().orElseThrow();
    }

    /// Leaves the page and the packet as they were before the drop.
    private void takeBack() {
        onWindow(() -> {
            wiring().desk.close(wiring().desk.pages().getFirst());
            return shell;
        });
        while (!wiring().bridge.packet().contents().readings().isEmpty()) {
            wiring().bridge.packet().undo().join();
        }
        onWindow(() -> shell);
    }

    private void close() {
        onWindow(() -> {
            shell.leave();
            return shell;
        });
        work.close();
        Platform.exit();
    }

    /// Asks the window's thread for an answer every few milliseconds, and notes how long the slowest takes. To ask
    /// without a pause would keep two cores busy.
    private static final class Pulse {

        private static final long PAUSE = 4_000_000;

        private final AtomicLong worst = new AtomicLong();
        private final Thread thread = Thread.ofPlatform().daemon().start(this::ask);

        private void ask() {
            while (!Thread.interrupted()) {
                long begin = System.nanoTime();
                var answer = new CompletableFuture<Long>();
                Platform.runLater(() -> answer.complete(System.nanoTime()));
                long silence = answer.join() - begin;
                worst.accumulateAndGet(silence, Math::max);
                LockSupport.parkNanos(PAUSE);
            }
        }

        private long end() {
            thread.interrupt();
            return worst.get();
        }
    }

    private static <T> T onWindow(Callable<T> task) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
