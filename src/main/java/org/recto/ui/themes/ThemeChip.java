package org.recto.ui.themes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Theme;
import org.recto.ui.parts.Buttons;

/// A theme as it is named beside a passage: swatch and name.
public final class ThemeChip {

    private ThemeChip() {}

    public static HBox of(Theme theme) {
        var name = new Label(theme.name());
        name.setMinWidth(0);
        var chip = new HBox(6, Swatch.of(theme), name);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("theme-chip");
        chip.setAccessibleText(theme.name());
        return chip;
    }

    /// A chip with a button that takes the theme away.
    ///
    /// @param name what the button does
    public static HBox removable(Theme theme, String name, Runnable remove) {
        var chip = of(theme);
        var button = Buttons.icon(Feather.X, name, remove);
        button.getStyleClass().add("tiny");
        chip.getChildren().add(button);
        return chip;
    }
}
