package org.recto.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.ui.commands.Command;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// All commands with their keys. Enter or a click on one waits for its new key, Delete takes its keys away.
final class KeysTab {

    private final KeysModel model;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final VBox node;

    KeysTab(KeysModel model) {
        this.model = model;
        var prompt = Words.of("settings.keys.find");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setId("settings-keys-find");
        field.textProperty().subscribe(this::look);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::typing);
        list.setId("settings-keys");
        list.setAccessibleText(Words.of("settings.keys"));
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        giveUp();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var said = new Label();
        said.textProperty().bind(model.said());
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setId("settings-keys-said");
        node = new VBox(10, field, list, said, buttons());
        node.getStyleClass().add("settings-keys");
    }

    private FlowPane buttons() {
        var row = new FlowPane(6, 6);
        row.getChildren()
                .setAll(
                        button("settings.keys.change", this::await),
                        button("settings.keys.remove", model::remove),
                        button("settings.keys.usual", model::usual),
                        Buttons.text(
                                Words.of("settings.keys.all"),
                                () -> {
                                    model.allUsual();
                                    list.refresh();
                                }));
        return row;
    }

    /// A button for the command that is selected.
    private Button button(String words, Consumer<Command> deed) {
        var button = Buttons.text(Words.of(words), () -> withSelected(deed));
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void withSelected(Consumer<Command> deed) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deed);
        list.refresh();
    }

    private KeyCell cell() {
        var cell = new KeyCell(model);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                await(cell.getItem());
            }
        });
        return cell;
    }

    Region node() {
        return node;
    }

    /// Waits for a key no longer.
    ///
    /// @return whether it was waiting
    boolean giveUp() {
        boolean waiting = model.isWaiting();
        model.giveUp();
        list.refresh();
        return waiting;
    }

    private void look(String typed) {
        list.getItems().setAll(model.find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void typing(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            event.consume();
        }
    }

    private void await(Command command) {
        list.requestFocus();
        model.await(command);
        list.refresh();
    }

    private void pressed(KeyEvent event) {
        if (model.isWaiting()) {
            model.pressed(event);
            list.refresh();
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> withSelected(this::await);
            case DELETE, BACK_SPACE -> withSelected(model::remove);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
