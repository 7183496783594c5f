package org.recto.ui.commands;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;

/// One thing that can be done in the window.
///
/// @param id by which menus and tests name it
/// @param text what it is called now; “Undo” says what it would undo
/// @param keys that do it, the one to be shown first; may be none
/// @param enabled whether it can be done now
/// @param action does it
public record Command(
        String id, ObservableStringValue text, List<Key> keys, ObservableBooleanValue enabled, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command that is always called the same: what the words of `command.` and its id say.
    public static Command of(String id, ObservableBooleanValue enabled, Runnable action, Key... keys) {
        var text = Words.of("command." + id);
        return new Command(id, Bindings.createStringBinding(() -> text), List.of(keys), enabled, action);
    }

    /// The key to show beside its name.
    public Optional<Key> key() {
        return keys.stream().findFirst();
    }

    /// Why it cannot be done now; empty if it can be, or if there is nothing to say.
    public Optional<String> why() {
        return !enabled.get() && enabled instanceof Condition condition
                ? Optional.of(condition.why())
                : Optional.empty();
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it could
    public boolean run() {
        boolean can = enabled.get();
        if (can) {
            action.run();
        }
        return can;
    }
}
