package org.recto.ui.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing to show yet: what this place is for, and what to do.
public final class EmptyState {

    private static final double MARGINS = 56;

    private EmptyState() {}

    /// Says what there is not, and what to do about it.
    ///
    /// @param title what there is not
    /// @param advice what to do about it, in a sentence or two
    /// @param buttons that do it; may be none
    public static Region of(Ikon icon, String title, String advice, Button... buttons) {
        return of(icon, title, new SimpleStringProperty(advice), buttons);
    }

    /// The same with advice that may change.
    public static Region of(Ikon icon, String title, ObservableValue<String> advice, Button... buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        var text = new Label();
        text.textProperty().bind(advice);
        text.getStyleClass().add("empty-advice");
        for (var label : new Label[] {heading, text}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setAlignment(Pos.CENTER);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.setMaxWidth(420);
        }
        var box = new VBox(new FontIcon(icon), heading, text);
        for (Button button : buttons) {
            button.maxWidthProperty().bind(box.widthProperty().subtract(MARGINS));
        }
        if (buttons.length > 0) {
            var row = new FlowPane(8, 8, buttons);
            row.setAlignment(Pos.CENTER);
            row.setMinWidth(0);
            row.setMaxWidth(460);
            box.getChildren().add(row);
        }
        box.setMinWidth(0);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }
}
