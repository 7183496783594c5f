package org.recto.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The heading of a part of the window, with the buttons that belong to it.
public final class Section {

    private Section() {}

    public static HBox heading(String title, Node... buttons) {
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var box = new HBox(label);
        box.getChildren().addAll(buttons);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("section-heading");
        return box;
    }

    /// What a part's list says while it has no rows.
    public static Node placeholder(ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        var place = new StackPane(label);
        place.setAlignment(Pos.TOP_LEFT);
        place.getStyleClass().add("placeholder");
        return place;
    }
}
