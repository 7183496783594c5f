package org.recto.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.recto.ui.parts.Words;

/// Fields with their names above them.
final class Fields {

    private Fields() {}

    /// @param key of the name's words
    /// @param control what the name is of, and is spoken with
    /// @param shown the control, or what it stands in
    static VBox of(String key, Node control, Node shown) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, shown);
    }
}
