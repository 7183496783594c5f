package org.recto.ui.desk;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Reading;
import org.recto.text.Details;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// The head of a page: the reading's title, author and source. A click on the title chooses another reading.
public final class PageHeader {

    /// What else stands at the head of a page, before the title.
    public interface Part {
        Node node();

        void shown();

        void hidden();

        /// Whether there is room to say more.
        void roomy(boolean roomy);
    }

    /// A page as wide as this has room for words beside its title, in pixels.
    private static final double ROOMY = 560;

    private final PageModel page;
    private final Bridge bridge;
    private final Part before;
    private final Button title;
    private final Byline byline = new Byline();
    private final HBox node;
    private final Tooltip tip = new Tooltip();
    private final ObjectProperty<Optional<Details>> details = new SimpleObjectProperty<>(Optional.empty());
    private Subscription subscription = Subscription.EMPTY;

    /// @param before what stands before the title
    /// @param choose asks for another reading for the page
    /// @param close takes the page off the desk
    public PageHeader(PageModel page, Bridge bridge, Part before, Runnable choose, Runnable close) {
        this.page = page;
        this.bridge = bridge;
        this.before = before;
        title = Buttons.text("", choose);
        title.getStyleClass().addAll(Styles.FLAT, "page-title");
        title.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        title.setTooltip(tip);
        title.setAccessibleHelp(Words.of("page.choose"));
        title.setAlignment(Pos.CENTER_LEFT);
        title.setContentDisplay(ContentDisplay.RIGHT);
        var words = new VBox(title, byline);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(before.node(), words, Buttons.icon(Feather.X, Words.of("page.close"), close));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("page-header");
        details.subscribe(this::say);
        node.widthProperty().subscribe(width -> before.roomy(width.doubleValue() >= ROOMY));
    }

    Node node() {
        return node;
    }

    void shown() {
        before.shown();
        subscription =
                Subscription.combine(page.state().subscribe(_ -> show()), bridge.contents().subscribe(_ -> show()));
    }

    void hidden() {
        before.hidden();
        subscription.unsubscribe();
    }

    private void show() {
        details.set(page.reading().flatMap(id -> bridge.contents().get().reading(id)).map(Reading::details));
    }

    private void say(Optional<Details> now) {
        title.setText(now.map(Details::title).orElse(Words.of("page.vacant")));
        tip.setText(title.getText() + "\n" + Words.of("page.choose"));
        byline.show(now.orElse(Details.titled(title.getText())));
    }
}
