package org.recto.ui.themes;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.recto.annotation.Theme;
import org.recto.packet.Outcome;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// The form of a theme. Enter saves it, in the definition Ctrl+Enter; Escape leaves it.
final class ThemeForm implements Card {

    private final ThemeFormModel model;
    private final Runnable close;
    private final TextField name = new TextField();
    private final VBox node;

    ThemeForm(ThemeFormModel model, Runnable close) {
        this.model = model;
        this.close = close;
        name.textProperty().bindBidirectional(model.name());
        name.setId("theme-name");
        var title = new Label(Words.of(model.before().isPresent() ? "theme.form.edit" : "theme.form.new"));
        title.getStyleClass().add("card-title");
        node =
                new VBox(
                        title,
                        field("theme.form.name", name),
                        field("theme.form.definition", definition()),
                        field("theme.form.colour", new ColourChoice(model.colours(), model.colour()).node()),
                        new HBox(16, field("theme.form.key", key()), field("theme.form.parent", parent())),
                        problem(),
                        buttons());
        node.getStyleClass().addAll("card", "form");
        node.setPrefWidth(420);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        name.requestFocus();
        name.selectAll();
    }

    @Override
    public boolean dims() {
        return true;
    }

    private static VBox field(String key, Node control) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        var field = new VBox(4, label, control);
        HBox.setHgrow(field, Priority.SOMETIMES);
        return field;
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

    private Label problem() {
        var label = new Label();
        label.textProperty().bind(model.problem());
        label.getStyleClass().addAll(Styles.DANGER, "problem-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(model.problem().isNotEmpty());
        label.visibleProperty().bind(model.problem().isNotEmpty());
        return label;
    }

    private HBox buttons() {
        var row =
                new HBox(
                        8,
                        Buttons.text(Words.of("form.cancel"), close),
                        Buttons.main(Words.of("form.save"), this::save));
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
            event.consume();
            save();
        }
    }

    private void save() {
        var _ =
                model.save()
                        .thenAccept(outcome -> {
                            if (!(outcome instanceof Outcome.Refused)) {
                                close.run();
                            }
                        });
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
