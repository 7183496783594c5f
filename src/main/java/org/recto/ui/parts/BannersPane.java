package org.recto.ui.parts;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.ui.parts.Notices.Banner;

/// The banners of [Notices], one below the other.
public final class BannersPane {

    private final Notices notices;
    private final VBox node = new VBox();
    private final ListChangeListener<Banner> follow = _ -> fill();

    public BannersPane(Notices notices) {
        this.notices = notices;
        node.getStyleClass().add("banners");
    }

    public Node node() {
        return node;
    }

    public void shown() {
        notices.banners().addListener(follow);
        fill();
    }

    public void hidden() {
        notices.banners().removeListener(follow);
    }

    private void fill() {
        node.getChildren().setAll(notices.banners().stream().map(this::row).toList());
    }

    private Node row(Banner banner) {
        boolean problem = banner.kind() == Notices.Kind.PROBLEM;
        var icon = new FontIcon(problem ? Feather.ALERT_TRIANGLE : Feather.INFO);
        var text = new Label(String.join("\n", banner.sentences()));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(icon, text);
        banner.offer()
                .ifPresent(offer ->
                        row.getChildren()
                                .add(
                                        Buttons.text(
                                                offer.name(),
                                                () -> {
                                                    notices.banners().remove(banner);
                                                    offer.action().run();
                                                })));
        row.getChildren()
                .add(Buttons.icon(Feather.X, Words.of("banner.dismiss"), () -> notices.banners().remove(banner)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("banner", problem ? "problem" : "news");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(text.getText());
        return row;
    }
}
