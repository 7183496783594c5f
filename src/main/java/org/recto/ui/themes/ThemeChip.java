package org.recto.ui.themes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.annotation.Theme;
import org.recto.ui.parts.Buttons;

/// A theme as it is named beside a passage: swatch and name.
public final class ThemeChip {

    /// Of a name where chips stand in columns, in pixels: a theme may be called by a whole sentence.
    private static final double WIDEST = 170;

    private ThemeChip() {}

    public static HBox of(Theme theme) {
        return of(theme, new Label(theme.name()));
    }

    private static HBox of(Theme theme, Label name) {
        name.setMinWidth(0);
        var chip = new HBox(6, Swatch.of(theme), name);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("theme-chip");
        chip.setAccessibleText(theme.name());
        return chip;
    }

    /// A chip that is a key cap, too: with the digit that tags with the theme before it, as the list of themes has it.
    ///
    /// @param digit 1 to 9; 0 if it has none
    public static HBox keyed(Theme theme, int digit) {
        var name = new Label(theme.name());
        name.setMaxWidth(WIDEST);
        var chip = of(theme, name);
        var label = new Label(digit > 0 ? Integer.toString(digit) : "");
        label.getStyleClass().add("digit");
        label.setMinWidth(Label.USE_PREF_SIZE);
        chip.getChildren().addFirst(label);
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
