package org.recto.ui.themes;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import org.recto.annotation.Colour;
import org.recto.ui.parts.Words;

import java.util.List;

/// A row of colours of which one is chosen; arrow keys go from one to the next.
final class ColourChoice {

    private final FlowPane node = new FlowPane(4, 4);
    private final ToggleGroup group = new ToggleGroup();

    ColourChoice(List<Colour> colours, ObjectProperty<Colour> chosen) {
        for (Colour colour : colours) {
            var button = new ToggleButton(null, Swatch.of(colour));
            button.getStyleClass().add("colour");
            button.setToggleGroup(group);
            button.setSelected(colour.equals(chosen.get()));
            button.setUserData(colour);
            button.setAccessibleText(Words.of("theme.form.colour.one", colour.toString()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.set(colour);
            });
            node.getChildren().add(button);
        }
        node.getStyleClass().add("colours");
    }

    Node node() {
        return node;
    }
}
