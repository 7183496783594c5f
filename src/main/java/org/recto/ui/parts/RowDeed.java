package org.recto.ui.parts;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Something that can be done with a row of a list.
///
/// @param name in the row's menu; empty for one that has only keys
/// @param enabled whether it can be done now; if not, its keys do nothing and its name is dimmed
/// @param keys each does it
/// @param <R> a row
public record RowDeed<R>(String name, boolean enabled, List<KeyCombination> keys, Consumer<R> action) {

    public RowDeed {
        keys = List.copyOf(keys);
    }

    /// Keys that are pressed alone.
    public static List<KeyCombination> alone(KeyCode... codes) {
        return Stream.of(codes).<KeyCombination>map(KeyCodeCombination::new).toList();
    }

    /// A key that is pressed with Alt.
    public static List<KeyCombination> alt(KeyCode code) {
        return List.of(new KeyCodeCombination(code, KeyCombination.ALT_DOWN));
    }
}
