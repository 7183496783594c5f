package org.recto.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;

import org.recto.ui.commands.Command;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Key;
import org.recto.ui.settings.Appearance;

/// What can be done whether a packet is open or not.
final class AppCommands {

    private final Shell shell;
    private final Appearance appearance;

    AppCommands(Shell shell, Appearance appearance) {
        this.shell = shell;
        this.appearance = appearance;
    }

    void addTo(Commands commands) {
        add(commands, "open", shell::askToOpen, Key.always(KeyCode.O));
        add(commands, "locate", shell::askToOpen);
        add(commands, "new", shell::askToCreate, Key.always(KeyCode.N));
        add(commands, "sample", shell::openSample);
        add(commands, "settings", shell::settings, Key.always(KeyCode.COMMA));
        add(commands, "quit", shell::quit, Key.always(KeyCode.Q));
        add(
                commands,
                "larger",
                appearance::larger,
                Key.always(KeyCode.PLUS),
                Key.always(KeyCode.EQUALS),
                Key.always(KeyCode.ADD));
        add(commands, "smaller", appearance::smaller, Key.always(KeyCode.MINUS), Key.always(KeyCode.SUBTRACT));
        add(commands, "usual-size", appearance::usual, Key.always(KeyCode.DIGIT0));
        add(commands, "palette", shell::palette, Key.always(KeyCode.K));
        add(commands, "keys", shell::keys, Key.anywhere(KeyCode.F1), Key.letter("?"));
    }

    private static void add(Commands commands, String id, Runnable action, Key... keys) {
        commands.add(Command.of(id, Bindings.createBooleanBinding(() -> true), action, keys));
    }
}
