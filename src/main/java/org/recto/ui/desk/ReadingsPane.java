package org.recto.ui.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.ui.commands.Advice;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.RowDeed;
import org.recto.ui.parts.RowDeeds;
import org.recto.ui.parts.Section;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.Consumer;

/// The list of readings. A click or Enter shows one on the page that is read, Left and Right on the page of that side;
/// F2 edits its details, Alt+Up and Alt+Down move it, Delete removes it.
public final class ReadingsPane {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 7;

    private final ReadingsModel model;
    private final Layer layer;
    private final Consumer<Id<Reading>> divide;
    private final ListView<ReadingRow> list = new ListView<>();
    private final VBox node;

    /// @param divide puts the chapters of a reading into its place
    public ReadingsPane(ReadingsModel model, Commands commands, Layer layer, Consumer<Id<Reading>> divide) {
        this.model = model;
        this.layer = layer;
        this.divide = divide;
        list.setItems(model.rows());
        var deeds = RowDeeds.on(list, deeds());
        list.setCellFactory(_ -> deeds.equip(cell()));
        list.prefHeightProperty().bind(rows(MOST_ROWS));
        list.minHeightProperty().bind(rows(FEWEST_ROWS));
        list.setPlaceholder(Section.placeholder(Advice.of("readings.none", commands.get("add-readings"))));
        list.setAccessibleText(Words.of("readings.title"));
        list.getStyleClass().add("side-list");
        list.setId("readings");
        var add = CommandButton.icon(commands.get("add-readings"), Feather.PLUS);
        node = new VBox(Section.heading(Words.of("readings.title"), add), assignment(commands), list);
        node.getStyleClass().add("section");
    }

    /// What leads to the assignment; there only if there is one.
    private Region assignment(Commands commands) {
        var button = CommandButton.line(commands.get("assignment"), Feather.CLIPBOARD);
        var line = new HBox(button);
        line.getStyleClass().add("assignment-line");
        line.visibleProperty().bind(model.assigned());
        line.managedProperty().bind(model.assigned());
        return line;
    }

    /// The height of all rows, or of so many if there are more.
    private DoubleBinding rows(int most) {
        var rows = model.rows();
        return Bindings.createDoubleBinding(
                () -> Math.clamp(rows.size(), 1, most) * Math.max(0, list.getFixedCellSize()) + 2,
                rows,
                list.fixedCellSizeProperty());
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

    private static ReadingCell cell() {
        var cell = new ReadingCell();
        ReadingDrag.sendFrom(cell);
        return cell;
    }

    private List<List<RowDeed<ReadingRow>>> deeds() {
        return List.of(
                List.of(
                        deed(
                                "reading.menu.open",
                                RowDeed.alone(KeyCode.ENTER, KeyCode.SPACE),
                                it -> model.open(it.id())),
                        onPage("reading.menu.left", 0, KeyCode.LEFT, KeyCode.DIGIT1),
                        onPage("reading.menu.right", 1, KeyCode.RIGHT, KeyCode.DIGIT2),
                        onPage("reading.menu.third", 2, KeyCode.DIGIT3),
                        onPage("reading.menu.fourth", 3, KeyCode.DIGIT4)),
                List.of(
                        change("reading.menu.edit", RowDeed.alone(KeyCode.F2), this::edit),
                        change("reading.menu.up", RowDeed.alt(KeyCode.UP), it -> move(it, -1)),
                        change("reading.menu.down", RowDeed.alt(KeyCode.DOWN), it -> move(it, 1)),
                        change("reading.menu.divide", List.of(), it -> divide.accept(it.id()))),
                List.of(
                        change(
                                "reading.menu.remove",
                                RowDeed.alone(KeyCode.DELETE, KeyCode.BACK_SPACE),
                                it -> model.remove(it.id()))));
    }

    private RowDeed<ReadingRow> onPage(String name, int page, KeyCode... keys) {
        return deed(name, RowDeed.alone(keys), reading -> model.open(reading.id(), page));
    }

    private static RowDeed<ReadingRow> deed(String name, List<KeyCombination> keys, Consumer<Reading> action) {
        return new RowDeed<>(Words.of(name), true, keys, row -> action.accept(row.reading()));
    }

    private RowDeed<ReadingRow> change(String name, List<KeyCombination> keys, Consumer<Reading> action) {
        return new RowDeed<>(Words.of(name), model.isWritable(), keys, row -> action.accept(row.reading()));
    }

    private void move(Reading reading, int by) {
        var _ = model.move(reading.id(), by).thenRun(() -> select(reading));
    }

    private void select(Reading reading) {
        model.rows().stream()
                .filter(row -> row.reading().id().equals(reading.id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void edit(Reading reading) {
        layer.open(ReadingForm.of(reading.details(), layer::close, details -> model.describe(reading.id(), details)));
    }
}
