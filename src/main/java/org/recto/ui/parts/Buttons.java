package org.recto.ui.parts;

import atlantafx.base.theme.Styles;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that look alike everywhere.
public final class Buttons {

    private static final Duration SOON = Duration.millis(400);

    private Buttons() {}

    /// A small flat button with nothing but an icon; its name is spoken, and shown as a tooltip.
    public static Button icon(Ikon icon, String name, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(name);
        explain(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button with words.
    public static Button text(String name, Runnable action) {
        var button = new Button(name);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The button of what is most likely wanted.
    public static Button main(String name, Runnable action) {
        var button = text(name, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// A button that looks like a link in a text.
    public static Button link(String name, Runnable action) {
        var button = text(name, action);
        button.getStyleClass().setAll("button", "plain");
        button.setAccessibleRole(AccessibleRole.HYPERLINK);
        return button;
    }

    /// Says in a tooltip what a button is for.
    public static void explain(ButtonBase button, String words) {
        var tooltip = new Tooltip(words);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        button.setTooltip(tooltip);
    }
}
