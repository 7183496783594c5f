package org.recto.ui.papers;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.recto.packet.Printout;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What is seen of a document before it is written: its pages one below the other, or its words.
final class PreviewPane {

    private final PreviewModel model;
    private final Executor background;
    private final Consumer<Throwable> unexpected;
    private final ListView<Integer> pages = new ListView<>();
    private final TextArea text = new TextArea();
    private final Label message = new Label();
    private final Label caption = new Label();
    private final VBox node;
    private final Subscription shown;
    private final int first;
    private Optional<PageImages> images = Optional.empty();

    /// @param first the page that is looked at first, from 0
    /// @param unexpected hears of failures that nobody foresaw
    PreviewPane(PreviewModel model, int first, Executor background, Consumer<Throwable> unexpected) {
        this.first = first;
        this.model = model;
        this.background = background;
        this.unexpected = unexpected;
        pages.getStyleClass().add("preview-pages");
        pages.setAccessibleText(Words.of("papers.preview"));
        pages.setId("preview-pages");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(Words.of("papers.preview"));
        text.setId("preview-text");
        message.setWrapText(true);
        message.getStyleClass().add("hint");
        var place = new StackPane(pages, text, message);
        place.getStyleClass().add("preview");
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(place, foot());
        node.getStyleClass().add("preview-side");
        shown = model.state().subscribe(this::show);
    }

    private HBox foot() {
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.getStyleClass().add("hint");
        HBox.setHgrow(caption, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.progressProperty()
                .bind(
                        Bindings.when(model.fraction().greaterThan(0))
                                .then(model.fraction())
                                .otherwise(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setPrefWidth(120);
        bar.setAccessibleText(Words.of("papers.making"));
        bar.visibleProperty().bind(model.making());
        var foot = new HBox(8, caption, bar);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    Region node() {
        return node;
    }

    /// Whether a page in sight has yet to be drawn.
    boolean isDrawing() {
        return images.filter(PageImages::isDrawing).isPresent();
    }

    /// Shows nothing more.
    void close() {
        shown.unsubscribe();
        images.ifPresent(PageImages::close);
    }

    private void show(PreviewModel.State state) {
        images.ifPresent(PageImages::close);
        images = Optional.empty();
        pages.setVisible(false);
        text.setVisible(false);
        message.setVisible(false);
        caption.setText("");
        switch (state) {
            case PreviewModel.State.Nothing _ -> say(Words.of("papers.making"));
            case PreviewModel.State.Failed(var why) -> say(why);
            case PreviewModel.State.Shown(var _, Seen.Pages(var printout)) -> show(printout);
            case PreviewModel.State.Shown(var _, Seen.Text(var words)) -> {
                text.setText(words);
                text.setVisible(true);
            }
        }
    }

    private void say(String words) {
        message.setText(words);
        message.setVisible(true);
    }

    /// The page that was looked at stays in sight, if there is still one.
    private void show(Printout printout) {
        int chosen = pages.getSelectionModel().getSelectedIndex();
        int page = Math.clamp(chosen < 0 ? first : chosen, 0, Math.max(0, printout.sizes().size() - 1));
        var sizes = printout.sizes();
        var drawn = new PageImages(printout, background, unexpected);
        images = Optional.of(drawn);
        pages.setCellFactory(list -> new PageCell(list, sizes, drawn));
        pages.getItems().setAll(IntStream.range(0, sizes.size()).boxed().toList());
        if (!sizes.isEmpty()) {
            pages.getSelectionModel().select(page);
            pages.scrollTo(page);
        }
        pages.setVisible(true);
        caption.setText(Words.of("papers.pages", sizes.size()));
    }
}
