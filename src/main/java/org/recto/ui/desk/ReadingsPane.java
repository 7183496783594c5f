package org.recto.ui.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Reading;
import org.recto.ui.commands.CommandButton;
import org.recto.ui.commands.Commands;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Section;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// The list of readings. A click or Enter shows one on the page that is read, Left and Right on the page of that side;
/// F2 edits its details, Alt+Up and Alt+Down move it, Delete removes it.
public final class ReadingsPane {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 7;

    private final ReadingsModel model;
    private final Layer layer;
    private final ListView<ReadingRow> list = new ListView<>();
    private final VBox node;

    public ReadingsPane(ReadingsModel model, Commands commands, Layer layer) {
        this.model = model;
        this.layer = layer;
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.prefHeightProperty().bind(rows(MOST_ROWS));
        list.minHeightProperty().bind(rows(FEWEST_ROWS));
        var none = new Label(Words.of("readings.none"));
        none.getStyleClass().addAll("hint", "placeholder");
        none.setMaxWidth(Double.MAX_VALUE);
        list.setPlaceholder(none);
        list.setAccessibleText(Words.of("readings.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("side-list");
        list.setId("readings");
        var add = CommandButton.icon(commands.get("add-readings"), Feather.PLUS);
        node = new VBox(Section.heading(Words.of("readings.title"), add), list);
        node.getStyleClass().add("section");
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

    private ReadingCell cell() {
        var cell = new ReadingCell();
        ReadingDrag.sendFrom(cell);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(cell, event));
        cell.itemProperty().subscribe(row -> cell.setContextMenu(row == null ? null : menu(row.reading())));
        return cell;
    }

    private void clicked(ReadingCell cell, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !cell.isEmpty()) {
            model.open(cell.getItem().reading().id());
        }
    }

    private ContextMenu menu(Reading reading) {
        var menu =
                new ContextMenu(
                        item("reading.menu.left", true, () -> model.open(reading.id(), 0)),
                        item("reading.menu.right", true, () -> model.open(reading.id(), 1)),
                        new SeparatorMenuItem(),
                        item("reading.menu.edit", model.isWritable(), () -> edit(reading)),
                        item("reading.menu.up", model.isWritable(), () -> move(reading, -1)),
                        item("reading.menu.down", model.isWritable(), () -> move(reading, 1)),
                        new SeparatorMenuItem(),
                        item("reading.menu.remove", model.isWritable(), () -> model.remove(reading.id())));
        return menu;
    }

    private static MenuItem item(String key, boolean enabled, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setDisable(!enabled);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        Optional<Consumer<Reading>> deed = event.isAltDown() ? moving(event) : plain(event);
        if (deed.isPresent() && !event.isShortcutDown()) {
            selected().ifPresent(deed.get());
            event.consume();
        }
    }

    private Optional<Consumer<Reading>> plain(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER, SPACE -> Optional.of(reading -> model.open(reading.id()));
            case LEFT -> Optional.of(reading -> model.open(reading.id(), 0));
            case RIGHT -> Optional.of(reading -> model.open(reading.id(), 1));
            case DIGIT1 -> Optional.of(reading -> model.open(reading.id(), 0));
            case DIGIT2 -> Optional.of(reading -> model.open(reading.id(), 1));
            case DIGIT3 -> Optional.of(reading -> model.open(reading.id(), 2));
            case DIGIT4 -> Optional.of(reading -> model.open(reading.id(), 3));
            case F2 -> Optional.of(this::edit);
            case DELETE, BACK_SPACE -> Optional.of(reading -> change(() -> model.remove(reading.id())));
            default -> Optional.empty();
        };
    }

    private Optional<Consumer<Reading>> moving(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> Optional.of(reading -> move(reading, -1));
            case DOWN -> Optional.of(reading -> move(reading, 1));
            default -> Optional.empty();
        };
    }

    private void move(Reading reading, int by) {
        if (model.isWritable()) {
            var _ = model.move(reading.id(), by).thenRun(() -> select(reading));
        }
    }

    private void select(Reading reading) {
        model.rows().stream()
                .filter(row -> row.reading().id().equals(reading.id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void change(Runnable deed) {
        if (model.isWritable()) {
            deed.run();
        }
    }

    private void edit(Reading reading) {
        change(() ->
                layer.open(
                        new ReadingForm(
                                reading.details(), layer::close, details -> model.describe(reading.id(), details))));
    }

    private Optional<Reading> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(ReadingRow::reading);
    }
}
