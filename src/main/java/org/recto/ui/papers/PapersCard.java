package org.recto.ui.papers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Where a document is chosen: how it is wanted at the left, what comes of it at the right. Ctrl+Enter goes on with it.
final class PapersCard implements Card {

    private final PapersModel model;
    private final PreviewModel preview;
    private final WishPane wish;
    private final PreviewPane seen;
    private final Consumer<Wish> then;
    private final Consumer<Wish> left;
    private final Label obstacle = new Label();
    private final javafx.scene.control.Button go;
    private final VBox node;
    private final Subscription shown;

    /// @param first the page that is looked at first, from 0
    /// @param then goes on with what is wanted
    /// @param left hears of what was wanted when the card goes, whether anything comes of it or not
    PapersCard(
            PapersModel model,
            PreviewModel preview,
            int first,
            Executor background,
            Consumer<Throwable> unexpected,
            Runnable close,
            Consumer<Wish> then,
            Consumer<Wish> left) {
        this.model = model;
        this.preview = preview;
        this.then = then;
        this.left = left;
        wish = new WishPane(model);
        seen = new PreviewPane(preview, first, background, unexpected);
        var heading = new Label(Words.of(model.isPrinting() ? "papers.title.print" : "papers.title"));
        heading.getStyleClass().add("card-title");
        go = Buttons.main(Words.of(model.isPrinting() ? "papers.print" : "papers.export"), this::go);
        go.setId("papers-go");
        obstacle.setWrapText(true);
        obstacle.setMaxWidth(Double.MAX_VALUE);
        obstacle.getStyleClass().add("problem-text");
        HBox.setHgrow(obstacle, Priority.ALWAYS);
        var buttons = new HBox(8, obstacle, Buttons.text(Words.of("form.cancel"), close), go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        node = new VBox(heading, body(), buttons);
        node.getStyleClass().addAll("card", "form", "papers");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shown =
                Subscription.combine(
                        model.wish().subscribe(this::show),
                        model.printer().map(it -> it.obstacle().subscribe(_ -> allow())).orElse(Subscription.EMPTY));
    }

    private HBox body() {
        var scroll = new ScrollPane(wish.node());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("wish-page");
        HBox.setHgrow(seen.node(), Priority.ALWAYS);
        var body = new HBox(18, scroll, seen.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            go();
        }
    }

    private void show(Wish wanted) {
        allow();
        if (model.emptiness().isEmpty()) {
            preview.want(wanted);
        } else {
            preview.pause();
        }
    }

    private void allow() {
        var why = model.obstacle();
        obstacle.setText(why.orElse(""));
        go.setDisable(why.isPresent());
    }

    private void go() {
        if (!go.isDisabled()) {
            then.accept(model.wish().get());
        }
    }

    /// Whether something that will be seen has yet to be made.
    boolean isWaiting() {
        return preview.making().get() || seen.isDrawing();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        wish.focus();
    }

    @Override
    public boolean dims() {
        return true;
    }

    @Override
    public void closed() {
        shown.unsubscribe();
        wish.close();
        seen.close();
        preview.close();
        left.accept(model.wish().get());
    }
}
