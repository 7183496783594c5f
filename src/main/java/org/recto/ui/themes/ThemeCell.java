package org.recto.ui.themes;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A theme in the list: digit, swatch with letter, name, and how many annotations have it.
final class ThemeCell extends ListCell<ThemeRow> {

    private static final double INDENT = 14;

    private final Consumer<ThemeRow> edit;
    private final Tooltip tooltip = new Tooltip();

    /// @param edit opens the form
    ThemeCell(Consumer<ThemeRow> edit) {
        this.edit = edit;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        tooltip.setShowDelay(Duration.millis(500));
    }

    @Override
    protected void updateItem(ThemeRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : look(row));
        setTooltip(empty ? null : tooltip);
        setPrefWidth(0);
        setAccessibleHelp(empty ? null : keys(row));
        setAccessibleText(empty ? null : Words.of("themes.row", row.theme().name(), row.count()));
    }

    private HBox look(ThemeRow row) {
        tooltip.setText(explanation(row));
        var digit = new Label(row.number() > 0 ? Integer.toString(row.number()) : "");
        digit.getStyleClass().add("digit");
        var name = new Label(row.theme().name());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(row.count() > 0 ? Integer.toString(row.count()) : "");
        count.getStyleClass().add("count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        var pencil = Buttons.icon(Feather.EDIT_2, Words.of("theme.edit", row.theme().name()), () -> edit.accept(row));
        pencil.getStyleClass().add("tiny");
        pencil.setFocusTraversable(false);
        pencil.visibleProperty().bind(hoverProperty());
        pencil.managedProperty().bind(hoverProperty());
        var swatch = Swatch.of(row.theme());
        HBox.setMargin(swatch, new Insets(0, 0, 0, row.depth() * INDENT));
        var box = new HBox(7, digit, swatch, name, pencil, count);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static String explanation(ThemeRow row) {
        return Stream.of(row.theme().name(), row.theme().definition(), keys(row))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String keys(ThemeRow row) {
        return TagKeys.words(row.theme(), row.number());
    }
}
