package org.recto.ui.themes;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Key;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;

/// The commands that tag with a theme: one a theme, with its digit and its letter.
public final class ThemeCommands {

    private final Bridge bridge;
    private final Marking marking;
    private final ObservableBooleanValue enabled;

    /// @param enabled whether there is a passage at hand to tag
    public ThemeCommands(Bridge bridge, Marking marking, ObservableBooleanValue enabled) {
        this.bridge = bridge;
        this.marking = marking;
        this.enabled = enabled;
    }

    /// The commands for the themes that there are now.
    public List<Command> now() {
        return ThemeRow.of(bridge.contents().get()).stream().map(this::command).toList();
    }

    private Command command(ThemeRow row) {
        var text = Words.of("theme.tag", row.theme().name());
        var keys = new ArrayList<Key>();
        if (row.number() > 0) {
            keys.add(Key.letter(Integer.toString(row.number())));
        }
        if (!row.theme().key().isEmpty()) {
            keys.add(Key.letter(row.theme().key()));
        }
        return new Command(
                "theme-" + row.theme().id(),
                Bindings.createStringBinding(() -> text),
                keys,
                enabled,
                () -> {
                    var _ = marking.toggle(row.theme().id());
                });
    }
}
