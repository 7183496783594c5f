package org.recto.ui.commands;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The keys that a reader has given to commands in place of the usual ones, kept in their settings. What is written
/// there and cannot be understood is as if it had never been written; what is as usual is not written.
public final class OwnKeys {

    private static final String PREFIX = "key.";

    private record Entry(List<Key> usual, ObjectProperty<List<Key>> now) {}

    private final Settings settings;
    private final Map<String, Entry> entries = new HashMap<>();

    public OwnKeys(Settings settings) {
        this.settings = settings;
    }

    /// The keys of a command, now and as they change.
    ///
    /// @param usual those it has unless the reader has chosen others
    ObservableValue<List<Key>> of(String id, List<Key> usual) {
        return entries.computeIfAbsent(id, _ -> new Entry(usual, new SimpleObjectProperty<>(read(id, usual)))).now();
    }

    private List<Key> read(String id, List<Key> usual) {
        return WrittenKeys.read(settings.get(PREFIX + id, ""))
                .map(keys -> keys.stream().map(key -> key.in(NewKey.reach(key, usual))).toList())
                .orElse(usual);
    }

    /// The keys that a command usually has.
    public List<Key> usual(Command command) {
        return Objects.requireNonNull(entries.get(command.id()), command.id()).usual();
    }

    /// Whether a command has other keys than usual.
    public boolean isChosen(Command command) {
        return !command.keys().equals(usual(command));
    }

    /// Gives commands other keys, at once in all windows.
    ///
    /// @param chosen by the commands' ids
    /// @throws Problem if they cannot be written; they hold until the program ends
    public void choose(Map<String, List<Key>> chosen) throws Problem {
        var written = new LinkedHashMap<String, String>();
        chosen.forEach((id, keys) -> {
            var entry = Objects.requireNonNull(entries.get(id), id);
            entry.now().set(List.copyOf(keys));
            written.put(PREFIX + id, keys.equals(entry.usual()) ? "" : WrittenKeys.write(keys));
        });
        settings.put(written);
    }
}
