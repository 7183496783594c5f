package org.recto.ui.commands;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.ui.parts.Buttons;

/// Buttons that do a command, and say its key.
public final class CommandButton {

    private CommandButton() {}

    /// A button with nothing but an icon.
    public static Button icon(Command command, Ikon icon) {
        return bound(command, Buttons.icon(icon, command.text().get(), command::run));
    }

    /// A button with words.
    public static Button text(Command command) {
        return bound(command, Buttons.text(command.text().get(), command::run));
    }

    /// A button with words, for what is most likely wanted.
    public static Button main(Command command) {
        return bound(command, Buttons.main(command.text().get(), command::run));
    }

    /// A line of words behind an icon, for what belongs to the content and not to its controls.
    public static Button line(Command command, Ikon icon) {
        var button = Buttons.link(command.text().get(), command::run);
        button.setGraphic(new FontIcon(icon));
        return bound(command, button);
    }

    private static Button bound(Command command, Button button) {
        Buttons.explain(button, "");
        button.getTooltip().textProperty().bind(command.named());
        button.setId("do-" + command.id());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        return button;
    }
}
