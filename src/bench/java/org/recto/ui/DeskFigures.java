package org.recto.ui;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.recto.annotation.Theme;
import org.recto.bench.Figures;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.ui.page.ReadingView;
import org.recto.ui.papers.SystemPrinters;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Scheme;
import org.recto.ui.settings.Appearance;
import org.recto.ui.together.Scrolling;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// What happens in the whole window with two books side by side: scrolling them together with ribbons between them,
/// looking for a theme, opening the second page, and what an evening of all that leaves in memory. JavaFX has to run
/// already.
public final class DeskFigures implements AutoCloseable {

    private static final int STEPS = 600;
    private static final int UNCOUNTED = 400;
    private static final int LENSES = 60;
    private static final int OPENINGS = 12;
    private static final int DEEDS = 3_000;
    private static final int LOOKS = 4;
    private static final double STEP = 48;

    private final Work work = Work.onThreads();
    private final Shell shell;
    private final Scene scene;

    /// Highlights that can be undone; what the packet was made of is not to be undone.
    private int made;

    /// @param file a packet with two readings that are linked at their beginnings
    /// @param home for settings
    public DeskFigures(Path file, Path home) throws Problem {
        var settings = Settings.in(home);
        var packet = Packet.open(file, settings.annotator(), work);
        this.shell =
                onWindow(() -> {
                    var stage = new Stage();
                    var appearance = new Appearance(settings);
                    appearance.chosen().set(Optional.of(Scheme.LIGHT));
                    var pages = new RichPages(work.background());
                    var made =
                            new Shell(
                                    stage,
                                    new Surroundings(
                                            settings,
                                            work,
                                            new NoFiles(),
                                            pages,
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
        this.scene = onWindow(() -> wiring().node().getScene());
        until(() -> view(0).isPresent() && view(1).isPresent());
    }

    private Wiring wiring() {
        return shell.packet().orElseThrow();
    }

    private Optional<ReadingView> view(int page) {
        var pages = wiring().desk.pages();
        return page < pages.size() ? pages.get(page).view().get() : Optional.empty();
    }

    /// Measures all of it.
    public void measure() {
        scrolling(Scrolling.PROPORTION);
        scrolling(Scrolling.LINK);
        lens();
        openings();
        evening();
    }

    /// The time of the window's thread for a step of the wheel on the left page and the frame that it leads to.
    private void scrolling(Scrolling way) {
        onWindow(() -> {
            view(0).orElseThrow().reveal(new Range(200, 201));
            wiring().scrolling.choose(wiring().joints.all().getFirst(), way);
            return way;
        });
        var name = "one scroll step of two linked books, " + way.name().toLowerCase(Locale.ROOT);
        var clock = new Figures(name, STEPS);
        var processor = new Figures(name + ", time of the processor", STEPS);
        long ribbons = 0;
        for (int i = -UNCOUNTED; i < STEPS; i++) {
            double up = i / 50 % 2 == 0 ? -STEP : STEP;
            var frame = frame(() -> Event.fireEvent(target(), wheel(up)));
            ribbons += frame.ribbons();
            if (i >= 0) {
                clock.note(frame.clock());
                processor.note(frame.processor());
            }
        }
        clock.print();
        processor.print();
        Figures.print(name + ", ribbons on screen", "mean", (double) ribbons / (STEPS + UNCOUNTED));
    }

    private Node target() {
        return Optional.<Node>ofNullable(view(0).orElseThrow().node().lookup(".virtual-flow")).orElseThrow();
    }

    private void lens() {
        var figures = new Figures("theme lens on or off over two books", LENSES);
        Id<Theme> theme = onWindow(() -> wiring().bridge.contents().get().codebook().themes().getFirst().id());
        for (int i = -10; i < LENSES; i++) {
            var frame = frame(() -> wiring().lens.toggle(theme));
            if (i >= 0) {
                figures.note(frame.clock());
            }
        }
        figures.print();
    }

    private void openings() {
        var figures = new Figures("opening a second page", OPENINGS);
        for (int i = 0; i < OPENINGS; i++) {
            var second = onWindow(() -> wiring().desk.pages().getLast().reading().orElseThrow());
            onWindow(() -> {
                wiring().desk.close(wiring().desk.pages().getLast());
                return second;
            });
            frame(() -> {});
            long begin = System.nanoTime();
            onWindow(() -> {
                wiring().desk.open(second, 1);
                return second;
            });
            until(() -> view(1).filter(view -> view.level().visible().length() > 0).isPresent());
            figures.note(System.nanoTime() - begin);
        }
        figures.print();
    }

    /// Thousands of things done at random; what is still in use after each quarter of them.
    private void evening() {
        var random = new Random(3);
        int length = onWindow(() -> wiring().desk.pages().getFirst().text().orElseThrow().edition().text().length());
        for (int i = 1; i <= DEEDS; i++) {
            int what = random.nextInt(20);
            int at = random.nextInt(length - 400);
            frame(() -> something(what, at));
            if (i % (DEEDS / LOOKS) == 0) {
                System.gc();
                var runtime = Runtime.getRuntime();
                Figures.print(
                        "heap in use after " + i + " deeds at random",
                        "mb",
                        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
            }
        }
    }

    private void something(int what, int at) {
        var window = wiring();
        var view = view(0).orElseThrow();
        switch (what) {
            case 0 -> view.reveal(new Range(at, at + 1));
            case 1 -> window.following.step(1);
            case 2 -> {
                view.select(new Range(at, at + 100));
                window.commands.get("highlight").run();
                made++;
            }
            case 3 -> {
                if (made > 0) {
                    window.commands.get("undo").run();
                    made--;
                }
            }
            case 4 -> window.commands.get("scroll-together").run();
            case 5 -> window.lens.toggleClean();
            default -> Event.fireEvent(target(), wheel(what % 2 == 0 ? -STEP : STEP));
        }
    }

    private record Frame(long clock, long processor, long ribbons) {}

    /// Does something on the window's thread and waits for the frame that shows it. Counted is the doing, and the frame
    /// from its styles to its last listener; not the waiting between.
    private Frame frame(Runnable deed) {
        var done = new CompletableFuture<Frame>();
        Platform.runLater(() -> {
            var threads = ManagementFactory.getThreadMXBean();
            long worked = threads.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            try {
                deed.run();
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
                return;
            }
            long doing = System.nanoTime() - begin;
            long[] start = new long[1];
            scene.addPreLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePreLayoutPulseListener(this);
                            start[0] = System.nanoTime();
                        }
                    });
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            if (start[0] == 0) {
                                return;
                            }
                            scene.removePostLayoutPulseListener(this);
                            long clock = doing + System.nanoTime() - start[0];
                            long processor = threads.getCurrentThreadCpuTime() - worked;
                            long ribbons =
                                    wiring().ribbons.node().lookupAll(".ribbon").stream()
                                            .filter(it -> it.getParent().isVisible())
                                            .count();
                            done.complete(new Frame(clock, processor, ribbons));
                        }
                    });
            Platform.requestNextPulse();
        });
        return done.join();
    }

    private void until(Callable<Boolean> so) {
        while (!onWindow(so)) {
            frame(() -> {});
        }
    }

    private static ScrollEvent wheel(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                300,
                300,
                300,
                300,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
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

    @Override
    public void close() {
        onWindow(() -> {
            shell.leave();
            stage().hide();
            return shell;
        });
        work.close();
    }

    private Stage stage() {
        return (Stage) scene.getWindow();
    }
}
