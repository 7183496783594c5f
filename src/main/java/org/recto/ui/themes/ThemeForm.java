package org.recto.ui.themes;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.recto.annotation.Theme;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Form;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// The form of a theme.
final class ThemeForm {

    private final ThemeFormModel model;
    private final TextField name = new TextField();

    private ThemeForm(ThemeFormModel model) {
        this.model = model;
        name.textProperty().bindBidirectional(model.name());
        name.setId("theme-name");
    }

    static Card of(ThemeFormModel model, Runnable close) {
        var form = new ThemeForm(model);
        var title = Words.of(model.before().isPresent() ? "theme.form.edit" : "theme.form.new");
        var keyAndParent =
                new HBox(
                        16,
                        Form.field(Words.of("theme.form.key"), form.key()),
                        Form.field(Words.of("theme.form.parent"), form.parent()));
        return new Form(title, form.name, close, model::save)
                .add(Words.of("theme.form.name"), form.name)
                .add(Words.of("theme.form.definition"), form.definition())
                .add(Words.of("theme.form.colour"), new ColourChoice(model.colours(), model.colour()).node())
                .add(keyAndParent);
    }

    private TextArea definition() {
        var area = new TextArea();
        area.textProperty().bindBidirectional(model.definition());
        area.setPromptText(Words.of("theme.form.definition.prompt"));
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    private TextField key() {
        var field = new TextField();
        field.setId("theme-key");
        field.setPrefColumnCount(3);
        field.setTextFormatter(
                new TextFormatter<>(change -> {
                    var wanted = change.getControlNewText();
                    if (wanted.codePointCount(0, wanted.length()) > 1) {
                        change.setText("");
                        change.setRange(change.getControlText().length(), change.getControlText().length());
                        change.selectRange(change.getControlText().length(), change.getControlText().length());
                    }
                    return change;
                }));
        field.textProperty().bindBidirectional(model.key());
        if (model.before().isEmpty()) {
            field.promptTextProperty().bind(Bindings.createStringBinding(model::proposedKey, model.name()));
        }
        return field;
    }

    private ComboBox<Optional<Theme>> parent() {
        var box = new ComboBox<Optional<Theme>>();
        box.getItems().add(Optional.empty());
        model.parents().forEach(theme -> box.getItems().add(Optional.of(theme)));
        box.valueProperty().bindBidirectional(model.parent());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Names());
        return box;
    }

    private static final class Names extends StringConverter<Optional<Theme>> {

        @Override
        public String toString(Optional<Theme> theme) {
            return theme.map(Theme::name).orElse(Words.of("theme.form.parent.none"));
        }

        @Override
        public Optional<Theme> fromString(String name) {
            return Optional.empty();
        }
    }
}
