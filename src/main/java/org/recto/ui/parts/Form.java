package org.recto.ui.parts;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.packet.Outcome;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// A form: a title, what is asked for, and the buttons that save or leave it. Enter saves it (in a field of several
/// lines Ctrl+Enter), Escape leaves it. It closes only when it is saved; until then it says why it could not be.
public final class Form implements Card {

    private final TextInputControl first;
    private final Runnable close;
    private final Supplier<CompletableFuture<Outcome>> saving;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Button save = Buttons.main(Words.of("form.save"), this::save);
    private final VBox body = new VBox();
    private final VBox node;

    /// @param title what it is about
    /// @param first the field that has the keyboard when the form opens
    /// @param close closes it
    /// @param saving saves what it says, and does not tell the reader itself why it was refused
    public Form(String title, TextInputControl first, Runnable close, Supplier<CompletableFuture<Outcome>> saving) {
        this.first = first;
        this.close = close;
        this.saving = saving;
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        body.getStyleClass().add("form-body");
        var buttons = new HBox(8, Buttons.text(Words.of("form.cancel"), close), save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        node = new VBox(heading, body, problem(), buttons);
        node.getStyleClass().addAll("card", "form");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Adds something below what is there.
    public Form add(Node part) {
        body.getChildren().add(part);
        return this;
    }

    /// Adds a field below its name.
    public Form add(String name, Node control) {
        return add(field(name, control));
    }

    /// A field below its name, for a row of several.
    public static Region field(String name, Node control) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        var field = new VBox(4, label, control);
        HBox.setHgrow(field, Priority.SOMETIMES);
        return field;
    }

    /// Lets it be saved only while a field is not blank.
    public Form require(TextField field) {
        save.disableProperty().bind(isBlank(field.textProperty()));
        return this;
    }

    private static ObservableValue<Boolean> isBlank(ObservableValue<String> text) {
        return text.map(String::isBlank);
    }

    private Label problem() {
        var label = new Label();
        label.textProperty().bind(problem);
        label.getStyleClass().addAll(Styles.DANGER, "problem-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(Bindings.isNotEmpty(problem));
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        first.requestFocus();
        first.selectAll();
    }

    @Override
    public boolean dims() {
        return true;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
            event.consume();
            save();
        }
    }

    private void save() {
        if (!save.isDisabled()) {
            problem.set("");
            var _ = saving.get().thenAccept(this::saved);
        }
    }

    private void saved(Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(var why) -> problem.set(why.getMessage());
            case Outcome.Saved _, Outcome.Nothing _ -> close.run();
        }
    }
}
