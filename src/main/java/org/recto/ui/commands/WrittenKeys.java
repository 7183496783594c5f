package org.recto.ui.commands;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keys as the settings have them: `Shift+Shortcut+Z | F6`, a letter as `'n'`, and `none`. Where they work is not
/// written: that follows from what they do.
final class WrittenKeys {

    private static final String NONE = "none";
    private static final String BETWEEN = " | ";

    private WrittenKeys() {}

    static String write(List<Key> keys) {
        return keys.isEmpty() ? NONE : keys.stream().map(WrittenKeys::write).collect(Collectors.joining(BETWEEN));
    }

    private static String write(Key key) {
        return switch (key) {
            case Key.Letter letter -> "'" + letter.text() + "'";
            case Key.Chord chord -> chord.keys().getName();
        };
    }

    /// The keys that are written; empty if they cannot be understood, or may not be given to a command.
    static Optional<List<Key>> read(String written) {
        if (written.equals(NONE)) {
            return Optional.of(List.of());
        }
        var keys = new ArrayList<Key>();
        for (String part : written.split(" \\| ", -1)) {
            var key = readOne(part.strip());
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys);
    }

    private static Optional<Key> readOne(String written) {
        if (written.startsWith("'") && written.endsWith("'") && written.length() > 2) {
            return NewKey.letter(written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT));
        }
        try {
            return KeyCombination.valueOf(written) instanceof KeyCodeCombination keys
                    ? NewKey.chord(keys)
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            // JavaFX has the one for what is no key, and the other for an empty part of one
            return Optional.empty();
        }
    }
}
