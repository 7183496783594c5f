package org.recto.ui.commands;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;

import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;

/// One thing that can be done in the window.
///
/// @param id by which menus and tests name it
/// @param text what it is called now; “Undo” says what it would undo
/// @param bound the keys that do it now, the one to be shown first; may be none
/// @param enabled whether it can be done now
/// @param action does it
public record Command(
        String id,
        ObservableStringValue text,
        ObservableValue<List<Key>> bound,
        ObservableBooleanValue enabled,
        Runnable action) {

    /// A command whose keys stay what they are.
    public Command(
            String id, ObservableStringValue text, List<Key> keys, ObservableBooleanValue enabled, Runnable action) {
        this(id, text, new SimpleObjectProperty<>(List.copyOf(keys)), enabled, action);
    }

    /// A command that is always called the same: what the words of `command.` and its id say.
    public static Command of(String id, ObservableBooleanValue enabled, Runnable action, Key... keys) {
        var text = Words.of("command." + id);
        return new Command(id, Bindings.createStringBinding(() -> text), List.of(keys), enabled, action);
    }

    /// The same, done by the keys that the reader has given it.
    Command with(OwnKeys own) {
        return new Command(id, text, own.of(id, keys()), enabled, action);
    }

    /// What it is always called, whatever it would do just now.
    public String name() {
        return Words.of("command." + id);
    }

    /// The keys that do it now.
    public List<Key> keys() {
        return bound.getValue();
    }

    /// The key to show beside its name.
    public Optional<Key> key() {
        return keys().stream().findFirst();
    }

    /// Its name with its key, as they are now and whenever one of them changes.
    public StringBinding named() {
        return named(text);
    }

    /// Another name with its key, as they are now and whenever one of them changes.
    public StringBinding named(ObservableStringValue name) {
        return Bindings.createStringBinding(
                () -> key().map(key -> Words.of("command.with-key", name.get(), key.display())).orElse(name.get()),
                name,
                bound);
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
