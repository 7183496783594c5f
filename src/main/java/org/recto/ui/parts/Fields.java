package org.recto.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Fields with their names above them.
public final class Fields {

    private Fields() {}

    /// A field below its name.
    ///
    /// @param key of the name's words
    /// @param control what the name is of, and is spoken with
    /// @param shown the control, or what it stands in
    public static VBox of(String key, Node control, Node shown) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, shown);
    }
}
