package org.recto.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Reading;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Query;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.find.FindModel;
import org.recto.ui.find.Scope;
import org.recto.ui.find.Sheet;
import org.recto.ui.find.Sheets;
import org.recto.ui.page.PagePictures;
import org.recto.ui.page.PageStyle;
import org.recto.ui.page.PageText;
import org.recto.ui.page.RichTextReadingView;
import org.recto.ui.parts.ReadingFonts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Measures finding in two books side by side, from the key to the hits being laid out on both pages. JavaFX has to run
/// already.
final class FindFigures {

    private static final String WORD = "peninsula";
    private static final int ROUNDS = 24;
    private static final int UNCOUNTED = 4;

    private final Book book;
    private final HBox root = new HBox();
    private CompletableFuture<@Nullable Void> painted = new CompletableFuture<>();

    FindFigures(Book book) {
        this.book = book;
    }

    /// The word letter by letter, each time with texts that have not been searched before; then an expression.
    void measure() {
        int counted = ROUNDS - UNCOUNTED;
        var first = new Figures("find in two books, first letter", counted);
        var later = new Figures("find in two books, each letter after it", counted * (WORD.length() - 1));
        var expression = new Figures("find in two books, a regular expression", counted);
        try (var work = Work.onThreads()) {
            var sheets = onWindow(this::open);
            var model = onWindow(() -> new FindModel(sheets, work.background(), Platform::runLater, FindFigures::fail));
            for (int round = -UNCOUNTED; round < counted; round++) {
                onWindow(() -> {
                    model.query().set(Query.NONE);
                    model.open(Scope.ALL);
                    return model;
                });
                for (int letters = 1; letters <= WORD.length(); letters++) {
                    long time = time(model, Query.of(WORD.substring(0, letters)));
                    if (round >= 0) {
                        (letters == 1 ? first : later).note(time);
                    }
                }
                long time = time(model, new Query("\\b" + WORD + "\\W+\\w+", false, false, true));
                if (round >= 0) {
                    expression.note(time);
                }
                onWindow(() -> {
                    model.close();
                    return model;
                });
            }
        }
        first.print();
        later.print();
        expression.print();
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    private long time(FindModel model, Query query) {
        var done = new CompletableFuture<@Nullable Void>();
        long begin = System.nanoTime();
        onWindow(() -> {
            painted = done;
            model.query().set(query);
            return done;
        });
        done.join();
        return System.nanoTime() - begin;
    }

    private Sheets open() {
        var fonts = new ReadingFonts();
        var sheets = List.<Sheet>of(page(fonts), page(fonts));
        var stage = new Stage();
        var scene = new Scene(root, 1000, 900);
        scene.getStylesheets().add("/org/recto/ui/schemes/light.css");
        stage.setScene(scene);
        stage.show();
        root.snapshot(null, null);
        return new TwoPages(sheets);
    }

    private Sheet page(ReadingFonts fonts) {
        var view =
                new RichTextReadingView(
                        PageText.of(book.text, Map.of()),
                        new Segments(book.text, Locale.ENGLISH),
                        PagePictures.NONE,
                        book.reading,
                        book.contents(),
                        PageStyle.USUAL,
                        fonts);
        view.node().setPrefSize(500, 900);
        root.getChildren().add(view.node());
        var copy = new ReadingText(book.text.text(), book.text.blocks());
        return new Page(Id.fresh(), copy, view);
    }

    private final class Page implements Sheet {

        private final Id<Reading> reading;
        private final ReadingText text;
        private final RichTextReadingView view;

        Page(Id<Reading> reading, ReadingText text, RichTextReadingView view) {
            this.reading = reading;
            this.text = text;
            this.view = view;
        }

        @Override
        public Id<Reading> reading() {
            return reading;
        }

        @Override
        public ReadingText text() {
            return text;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public Range selection() {
            return view.selection().get();
        }

        @Override
        public void found(List<Range> hits, Optional<Range> current) {
            view.found(hits, current);
        }

        @Override
        public void reveal(Range hit) {
            view.reveal(hit);
            var done = painted;
            Platform.runLater(() -> {
                root.layout();
                done.complete(null);
            });
        }

        @Override
        public void select(Range range) {
            view.select(range);
        }

        @Override
        public void focus() {
            view.requestFocus();
        }
    }

    private record TwoPages(List<Sheet> all) implements Sheets {

        @Override
        public Optional<Sheet> active() {
            return Optional.of(all.getFirst());
        }

        @Override
        public Subscription listen(Runnable changed) {
            return Subscription.EMPTY;
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
