package org.recto.ui.together;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Theme;
import org.recto.ui.page.Lens;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.ThemeChip;

/// Says, while the pages are looked at through a lens, through which; and takes it away.
public final class LensBar {

    /// In one row, if there is room.
    private static final double WIDE = 4000;

    private final LensModel model;
    private final Label words = new Label();
    private final FlowPane chips = new FlowPane(6, 4);
    private final HBox node;
    private Subscription subscription = Subscription.EMPTY;

    public LensBar(LensModel model) {
        this.model = model;
        words.setMinWidth(Label.USE_PREF_SIZE);
        chips.setPrefWrapLength(WIDE);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var off = Buttons.text(Words.of("lens.off"), model::clear);
        off.setMinWidth(Button.USE_PREF_SIZE);
        node = new HBox(new FontIcon(Feather.EYE), words, chips, off);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("banner", "news");
        node.setId("lens-bar");
    }

    public Node node() {
        return node;
    }

    public void shown() {
        model.shown();
        subscription = model.lens().subscribe(this::show);
    }

    public void hidden() {
        subscription.unsubscribe();
        model.hidden();
    }

    private void show(Lens lens) {
        boolean on = !lens.equals(Lens.NONE);
        node.setVisible(on);
        node.setManaged(on);
        words.setText(Words.of(lens.clean() ? "lens.clean" : "lens.only"));
        chips.getChildren().setAll(model.themes().stream().map(this::chip).toList());
    }

    private Node chip(Theme theme) {
        return ThemeChip.removable(theme, Words.of("lens.without", theme.name()), () -> model.toggle(theme.id()));
    }
}
