package org.recto.ui.themes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Section;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The list of themes. A click, Enter or Space on one tags the passage at hand with it; O shows only what has it, F2
/// edits it, Delete removes it.
public final class ThemesPane {

    private final ThemesModel model;
    private final ThemePicker picker;
    private final Layer layer;
    private final Consumer<Id<Theme>> lookFor;
    private final ListView<ThemeRow> list = new ListView<>();
    private final VBox node;

    /// @param lookFor shows, on the pages, only what has a theme; or no longer
    public ThemesPane(ThemesModel model, ThemePicker picker, Layer layer, Consumer<Id<Theme>> lookFor) {
        this.lookFor = lookFor;
        this.model = model;
        this.picker = picker;
        this.layer = layer;
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(placeholder());
        list.setAccessibleText(Words.of("themes.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("side-list");
        list.setId("themes");
        VBox.setVgrow(list, Priority.ALWAYS);
        var add = Buttons.icon(Feather.PLUS, Words.of("themes.add"), this::add);
        add.setDisable(!model.isWritable());
        node = new VBox(Section.heading(Words.of("themes.title"), add), list);
        node.getStyleClass().add("section");
    }

    public Region node() {
        return node;
    }

    public void shown() {
        model.shown();
    }

    public void hidden() {
        model.hidden();
    }

    /// Gives the list the keyboard.
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /// Opens the form for a new theme.
    public void add() {
        layer.open(new ThemeForm(model.fresh(), layer::close));
    }

    private ThemeCell cell() {
        var cell = new ThemeCell(row -> edit(row.theme()));
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(cell, event));
        cell.itemProperty().subscribe(row -> cell.setContextMenu(row == null ? null : menu(row.theme())));
        return cell;
    }

    private void clicked(ThemeCell cell, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !cell.isEmpty()) {
            model.tag(cell.getItem().theme().id());
        }
    }

    private ContextMenu menu(Theme theme) {
        var tag = item("theme.menu.tag", () -> model.tag(theme.id()));
        var edit = item("theme.menu.edit", () -> edit(theme));
        var merge = item("theme.menu.merge", () -> merge(theme));
        var remove = item("theme.menu.remove", () -> model.remove(theme.id()));
        Stream.of(tag, edit, merge, remove).forEach(item -> item.setDisable(!model.isWritable()));
        var look = item("theme.menu.lens", () -> lookFor.accept(theme.id()));
        return new ContextMenu(tag, look, new SeparatorMenuItem(), edit, merge, remove);
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.O && !event.isShortcutDown()) {
            selected().ifPresent(theme -> lookFor.accept(theme.id()));
            event.consume();
            return;
        }
        Optional<Consumer<Theme>> deed =
                switch (event.getCode()) {
                    case ENTER, SPACE -> Optional.of(theme -> model.tag(theme.id()));
                    case F2 -> Optional.of(this::edit);
                    case DELETE, BACK_SPACE -> Optional.of(theme -> model.remove(theme.id()));
                    default -> Optional.empty();
                };
        if (deed.isPresent() && model.isWritable() && !event.isShortcutDown()) {
            selected().ifPresent(deed.get());
            event.consume();
        }
    }

    private Optional<Theme> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(ThemeRow::theme);
    }

    private void edit(Theme theme) {
        if (model.isWritable()) {
            layer.open(new ThemeForm(model.edit(theme), layer::close));
        }
    }

    private void merge(Theme theme) {
        picker.find(
                Words.of("theme.merge.prompt", theme.name()),
                into -> !into.id().equals(theme.id()),
                into -> model.merge(theme.id(), into.id()));
    }

    private static Node placeholder() {
        var label = new Label(Words.of("themes.none"));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        var place = new StackPane(label);
        place.setAlignment(Pos.TOP_LEFT);
        place.getStyleClass().add("placeholder");
        return place;
    }
}
