package org.recto.ui.notes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;

import org.recto.annotation.Contents;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Something that a list can be asked for: only what has one theme, or stands in one reading; or all.
///
/// @param key the words for all of it
/// @param chosen what is asked for; empty: all
/// @param choices the names to choose from, by id
/// @param fits whether a row has what is asked for
/// @param <T> what names a choice
/// @param <R> a row of the list
record Ask<T, R>(
        String key,
        ObjectProperty<Optional<T>> chosen,
        Function<Contents, Map<T, String>> choices,
        BiPredicate<R, T> fits) {

    static <T, R> Ask<T, R> of(String key, Function<Contents, Map<T, String>> choices, BiPredicate<R, T> fits) {
        return new Ask<>(key, new SimpleObjectProperty<>(Optional.empty()), choices, fits);
    }

    boolean isAsked() {
        return chosen.get().isPresent();
    }

    boolean admits(R row) {
        return chosen.get().map(choice -> fits.test(row, choice)).orElse(true);
    }

    void all() {
        chosen.set(Optional.empty());
    }

    /// Asks no longer for what is not there any more.
    void follow(Contents contents) {
        if (chosen.get().filter(choice -> !choices.apply(contents).containsKey(choice)).isPresent()) {
            all();
        }
    }

    MenuButton button(ObservableValue<Contents> contents) {
        return Filter.button(key, chosen, contents.map(choices));
    }
}
