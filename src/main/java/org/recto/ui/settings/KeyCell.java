package org.recto.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.recto.ui.commands.Command;
import org.recto.ui.parts.Words;

/// A command with its keys, or waiting for a new one. Keys that the reader has chosen stand in bold.
final class KeyCell extends ListCell<Command> {

    private final KeysModel model;

    KeyCell(KeysModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
        super.updateItem(command, empty);
        setGraphic(empty ? null : row(command));
        setAccessibleText(empty ? null : Words.of("settings.keys.spoken", command.name(), keys(command)));
    }

    private String keys(Command command) {
        return model.waitsFor(command) ? Words.of("settings.keys.wait") : KeysModel.display(command.keys());
    }

    private Node row(Command command) {
        var name = new Label(command.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var keys = new Label(keys(command));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().add(command.keys().isEmpty() && !model.waitsFor(command) ? "hint" : "key-cap");
        if (model.waitsFor(command)) {
            keys.getStyleClass().add("waiting");
        } else if (model.isChosen(command)) {
            keys.getStyleClass().add("chosen");
        }
        var row = new HBox(10, name, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
