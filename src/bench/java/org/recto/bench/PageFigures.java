package org.recto.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Reading;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.Segments;
import org.recto.ui.page.PagePictures;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.PageText;
import org.recto.ui.page.Place;
import org.recto.ui.page.RichTextReadingView;
import org.recto.ui.parts.ReadingFonts;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// What happens on screen: opening the book to its first page, scrolling, tagging. Without a display, on the software
/// pipeline.
final class PageFigures implements AutoCloseable {

    private static final int EARLY = 8;
    private static final int OPENINGS = 16;
    private static final int STEPS = 2_000;
    private static final int TAGS = 300;
    private static final double STEP = 48;

    private final Book book;
    private final Path file;
    private final Work work = Work.onThreads();
    private final ReadingFonts fonts = new ReadingFonts();
    private final StackPane root = new StackPane();

    PageFigures(Book book, Path file) throws InterruptedException {
        this.book = book;
        this.file = file;
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onWindow(() -> {
            var stage = new Stage();
            var scene = new Scene(root, 800, 1000);
            scene.getStylesheets().add("/org/recto/ui/schemes/light.css");
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    void measure() throws Problem {
        var early = new Figures("open packet to first page painted, while Java compiles", EARLY);
        var opening = new Figures("open packet to first page painted", OPENINGS);
        for (int i = 0; i < EARLY + OPENINGS; i++) {
            long begin = System.nanoTime();
            try (var open = open()) {
                (i < EARLY ? early : opening).note(System.nanoTime() - begin);
                if (i == EARLY + OPENINGS - 1) {
                    scrolling(open.view);
                    tagging(open);
                }
            }
        }
        early.print();
        opening.print();
    }

    private record Open(Packet packet, Reading reading, RichTextReadingView view) implements AutoCloseable {
        @Override
        public void close() {
            onWindow(() -> {
                if (view.node().getParent() instanceof StackPane shown) {
                    shown.getChildren().clear();
                }
                view.close();
                return view;
            });
            packet.close();
        }
    }

    private Open open() throws Problem {
        var packet = Packet.open(file, book.annotator, work);
        var reading = packet.contents().readings().getFirst();
        var text = PageText.of(packet.edition(reading.edition()).text(), Map.of());
        var view =
                onWindow(() -> {
                    var made =
                            new RichTextReadingView(
                                    text,
                                    new Segments(text.text(), Locale.ENGLISH),
                                    PagePictures.NONE,
                                    reading,
                                    packet.contents(),
                                    PageStyle.USUAL,
                                    fonts);
                    root.getChildren().setAll(made.node());
                    root.snapshot(null, null);
                    return made;
                });
        return new Open(packet, reading, view);
    }

    /// The time of the window's thread for one step of the wheel, its styles and its layout included, through the whole
    /// book: every hundredth of the steps goes on somewhere else, at a jump that is not counted. As the clock has it,
    /// with what the collector and other programs take, and as the processor has it, without them.
    private void scrolling(RichTextReadingView view) {
        var random = new Random(2);
        var figures = new Figures("one scroll step of 48 pixels, 10,000 highlights", STEPS);
        var alone = new Figures("the same, time of the processor", STEPS);
        var threads = ManagementFactory.getThreadMXBean();
        var from = new ArrayList<Place>();
        for (int i = 0; i < STEPS + 200; i++) {
            boolean counted = i >= 200;
            boolean jump = i % 100 == 0;
            int to = random.nextInt(book.text.length() - 10_000);
            onWindow(() -> {
                if (jump) {
                    view.reveal(new Range(to, to + 1));
                    root.layout();
                }
                var target = Optional.<Node>ofNullable(root.lookup(".virtual-flow")).orElseThrow();
                from.add(view.place());
                long worked = threads.getCurrentThreadCpuTime();
                long begin = System.nanoTime();
                Event.fireEvent(target, wheel());
                root.applyCss();
                root.layout();
                long end = System.nanoTime();
                if (counted) {
                    figures.note(end - begin);
                    alone.note(threads.getCurrentThreadCpuTime() - worked);
                }
                return view;
            });
        }
        if (Set.copyOf(from).size() < STEPS) {
            throw new IllegalStateException("the page did not scroll");
        }
        figures.print();
        alone.print();
    }

    private static ScrollEvent wheel() {
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
                -STEP,
                0,
                -STEP,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /// From the key to the highlight being on disk and painted.
    private void tagging(Open open) {
        var figures = new Figures("tag to durable and repainted", TAGS);
        for (int i = 0; i < TAGS + 50; i++) {
            // no two alike: a passage that has the theme already would leave nothing to save, and nothing to wait for
            int at = open.view.place().offset() + i;
            var range = new Range(at, at + 60);
            var painted = new CompletableFuture<@Nullable Void>();
            var stop =
                    open.packet.listen(said ->
                            Platform.runLater(() -> {
                                open.view.update(said.after(), List.of(range));
                                root.layout();
                                painted.complete(null);
                            }));
            long begin = System.nanoTime();
            var passage = Passage.of(book.text, range);
            var theme = open.packet.contents().codebook().themes().get(i % 9).id();
            var _ = open.packet.apply(edit -> edit.annotations().tag(open.reading.id(), passage, theme));
            painted.join();
            if (i >= 50) {
                figures.note(System.nanoTime() - begin);
            }
            stop.run();
        }
        figures.print();
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
        work.close();
        Platform.exit();
    }
}
