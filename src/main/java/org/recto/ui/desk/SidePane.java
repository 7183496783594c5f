package org.recto.ui.desk;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Words;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The right side, when it is wanted: one of its parts at a time, with its name and a tab for each above it.
final class SidePane {

    private final PanesModel panes;
    private final Map<PanesModel.Side, Part> parts;
    private final Label title = new Label();
    private final StackPane body = new StackPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final VBox node;
    private Subscription subscription = Subscription.EMPTY;
    private PanesModel.Side shown = PanesModel.Side.NONE;

    /// @param parts what can be shown; the order of the tabs is that of [PanesModel.Side]
    SidePane(PanesModel panes, Map<PanesModel.Side, Part> parts, Commands commands) {
        this.panes = panes;
        this.parts = parts;
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var pills =
                new HBox(
                        tab(PanesModel.Side.PASSAGE, Feather.EDIT_3, commands.get("go-passage"), Styles.LEFT_PILL),
                        tab(PanesModel.Side.MARKS, Feather.LIST, commands.get("go-marks"), Styles.CENTER_PILL),
                        tab(PanesModel.Side.LINKS, Feather.LINK_2, commands.get("go-links"), Styles.CENTER_PILL),
                        tab(PanesModel.Side.HISTORY, Feather.CLOCK, commands.get("go-history"), Styles.CENTER_PILL),
                        tab(PanesModel.Side.TRAY, Feather.INBOX, commands.get("go-tray"), Styles.RIGHT_PILL));
        pills.setAlignment(Pos.CENTER);
        pills.setMinWidth(Region.USE_PREF_SIZE);
        pills.getStyleClass().add("tabs");
        var head =
                new HBox(
                        title,
                        pills,
                        Buttons.icon(Feather.X, Words.of("side.close"), () -> panes.right().set(PanesModel.Side.NONE)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head, body);
        node.getStyleClass().addAll("side", "right");
    }

    Region node() {
        return node;
    }

    void shown() {
        subscription = panes.right().subscribe(this::show);
    }

    void hidden() {
        subscription.unsubscribe();
        show(PanesModel.Side.NONE);
    }

    private ToggleButton tab(PanesModel.Side side, Feather icon, Command command, String shape) {
        var tab = new ToggleButton(null, new FontIcon(icon));
        tab.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL, shape);
        tab.setAccessibleText(nameOf(side));
        tab.setId("side-" + side.name().toLowerCase(Locale.ROOT));
        Buttons.explain(tab, "");
        tab.getTooltip().textProperty().bind(command.named(new ReadOnlyStringWrapper(nameOf(side))));
        tab.setToggleGroup(tabs);
        tab.setUserData(side);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            panes.right().set(side);
        });
        return tab;
    }

    private static String nameOf(PanesModel.Side side) {
        return switch (side) {
            case PASSAGE -> Words.of("side.passage");
            case MARKS -> Words.of("side.marks");
            case LINKS -> Words.of("side.links");
            case HISTORY -> Words.of("side.history");
            case TRAY -> Words.of("side.tray");
            case REVIEW -> Words.of("side.review");
            case NONE -> "";
        };
    }

    private void show(PanesModel.Side side) {
        if (side == shown) {
            return;
        }
        part(shown).ifPresent(Part::hidden);
        shown = side;
        part(side).ifPresent(Part::shown);
        body.getChildren().setAll(part(side).map(Part::node).stream().toList());
        title.setText(nameOf(side));
        tabs.selectToggle(null);
        tabs.getToggles().stream()
                .filter(tab -> Objects.equals(tab.getUserData(), side))
                .forEach(tab -> tab.setSelected(true));
    }

    /// What is shown, if anything is.
    Optional<Part> part() {
        return part(shown);
    }

    private Optional<Part> part(PanesModel.Side side) {
        return Optional.ofNullable(parts.get(side));
    }
}
