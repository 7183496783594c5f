package org.recto.ui.themes;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.commands.Advice;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.RowDeed;
import org.recto.ui.parts.RowDeeds;
import org.recto.ui.parts.Section;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.Consumer;

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
    public ThemesPane(
            ThemesModel model, ThemePicker picker, Layer layer, Commands commands, Consumer<Id<Theme>> lookFor) {
        this.lookFor = lookFor;
        this.model = model;
        this.picker = picker;
        this.layer = layer;
        list.setItems(model.rows());
        var deeds = RowDeeds.on(list, deeds());
        list.setCellFactory(_ -> deeds.equip(new ThemeCell(row -> edit(row.theme()))));
        list.setPlaceholder(Section.placeholder(Advice.of("themes.none", commands.get("pick-theme"))));
        list.setAccessibleText(Words.of("themes.title"));
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
        layer.open(ThemeForm.of(model.fresh(), layer::close));
    }

    private List<List<RowDeed<ThemeRow>>> deeds() {
        var look = new RowDeed<ThemeRow>(Words.of("theme.menu.lens"), true, RowDeed.alone(KeyCode.O), this::lookFor);
        return List.of(
                List.of(
                        change("theme.menu.tag", RowDeed.alone(KeyCode.ENTER, KeyCode.SPACE), it -> model.tag(it.id())),
                        look),
                List.of(
                        change("theme.menu.edit", RowDeed.alone(KeyCode.F2), this::edit),
                        change("theme.menu.merge", RowDeed.alone(), this::merge),
                        change(
                                "theme.menu.remove",
                                RowDeed.alone(KeyCode.DELETE, KeyCode.BACK_SPACE),
                                it -> model.remove(it.id()))));
    }

    private RowDeed<ThemeRow> change(String name, List<KeyCombination> keys, Consumer<Theme> action) {
        return new RowDeed<>(Words.of(name), model.isWritable(), keys, row -> action.accept(row.theme()));
    }

    private void lookFor(ThemeRow row) {
        lookFor.accept(row.theme().id());
    }

    private void edit(Theme theme) {
        if (model.isWritable()) {
            layer.open(ThemeForm.of(model.edit(theme), layer::close));
        }
    }

    private void merge(Theme theme) {
        picker.find(
                Words.of("theme.merge.prompt", theme.name()),
                into -> !into.id().equals(theme.id()),
                into -> model.merge(theme.id(), into.id()));
    }
}
