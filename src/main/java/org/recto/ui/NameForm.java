package org.recto.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

import java.util.function.Consumer;

/// Asks for the packet's title.
final class NameForm implements Card {

    private final TextField field;
    private final VBox node;

    NameForm(String title, Runnable close, Consumer<String> save) {
        field = new TextField(title);
        var heading = new Label(Words.of("packet.rename"));
        heading.getStyleClass().add("card-title");
        heading.setLabelFor(field);
        field.setAccessibleText(heading.getText());
        Runnable done =
                () -> {
                    if (!field.getText().isBlank()) {
                        close.run();
                        save.accept(field.getText().strip());
                    }
                };
        field.setOnAction(_ -> done.run());
        var button = Buttons.main(Words.of("form.save"), done);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
        var buttons = new HBox(8, Buttons.text(Words.of("form.cancel"), close), button);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        node = new VBox(heading, field, buttons);
        node.getStyleClass().addAll("card", "form");
        node.setPrefWidth(420);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public boolean dims() {
        return true;
    }
}
