package org.recto.ui.notes;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Relation;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.parts.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A button that asks for one of several, or for all.
final class Filter {

    private Filter() {}

    /// @param key the words for all of them
    /// @param choices the names to choose from, by id
    static <T> MenuButton button(
            String key, ObjectProperty<Optional<T>> chosen, ObservableValue<Map<T, String>> choices) {
        var button = new MenuButton();
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "filter");
        button.setMaxWidth(220);
        button.setId(key.replace('.', '-'));
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> chosen.get().map(choices.getValue()::get).orElse(Words.of(key)),
                                chosen,
                                choices));
        button.accessibleTextProperty().bind(button.textProperty());
        button.setOnShowing(_ -> {
            button.getItems().setAll(item(Words.of(key), chosen, Optional.empty()), new SeparatorMenuItem());
            choices.getValue().forEach((id, name) -> button.getItems().add(item(name, chosen, Optional.of(id))));
        });
        button.getItems().add(item(Words.of(key), chosen, Optional.empty()));
        return button;
    }

    private static <T> RadioMenuItem item(String name, ObjectProperty<Optional<T>> chosen, Optional<T> value) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen.get().equals(value));
        item.setOnAction(_ -> chosen.set(value));
        return item;
    }

    static Map<Id<Theme>, String> themes(Contents contents) {
        var names = new LinkedHashMap<Id<Theme>, String>();
        contents.codebook().themes().forEach(theme -> names.put(theme.id(), theme.name()));
        return names;
    }

    static Map<Id<Reading>, String> readings(Contents contents) {
        var names = new LinkedHashMap<Id<Reading>, String>();
        contents.readings().forEach(reading -> names.put(reading.id(), reading.details().title()));
        return names;
    }

    /// The relations that there are, the common ones first.
    static Map<String, String> relations(Contents contents) {
        var used = contents.links().stream().map(Link::relation).collect(Collectors.toCollection(TreeSet::new));
        var names = new LinkedHashMap<String, String>();
        Relation.COMMON.stream().filter(used::remove).forEach(word -> names.put(word, word));
        used.forEach(word -> names.put(word, word));
        return names;
    }

    static Map<Id<Annotator>, String> people(Contents contents) {
        var names = new LinkedHashMap<Id<Annotator>, String>();
        contents.annotators().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
