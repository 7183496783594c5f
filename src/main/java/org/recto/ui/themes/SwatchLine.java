package org.recto.ui.themes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.recto.annotation.Theme;

import java.util.List;

/// One line about an annotation in a list: the swatches of its themes, and a few words after them, shortened where
/// there is little room.
public final class SwatchLine {

    private SwatchLine() {}

    /// The swatches before quiet words: where a passage stands, or whose it is.
    public static HBox of(List<Theme> themes, String hint) {
        var words = new Label(hint);
        words.getStyleClass().add("hint");
        return of(themes, words);
    }

    public static HBox of(List<Theme> themes, Label words) {
        var line = new HBox(4);
        themes.forEach(theme -> line.getChildren().add(swatch(theme)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().add(words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// A letter alone does not name a theme.
    private static Label swatch(Theme theme) {
        var swatch = Swatch.of(theme);
        swatch.setTooltip(new Tooltip(theme.name()));
        return swatch;
    }
}
