package org.recto.ui.desk;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.text.Details;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

import java.util.function.Consumer;

/// The form of what is known of a reading. Enter saves it, Escape leaves it.
final class ReadingForm implements Card {

    private final Details before;
    private final Runnable close;
    private final Consumer<Details> save;
    private final TextField title = new TextField();
    private final TextField author = new TextField();
    private final TextField date = new TextField();
    private final TextField source = new TextField();
    private final TextField link = new TextField();
    private final VBox node;

    ReadingForm(Details before, Runnable close, Consumer<Details> save) {
        this.before = before;
        this.close = close;
        this.save = save;
        var heading = new Label(Words.of("reading.form"));
        heading.getStyleClass().add("card-title");
        var done = Buttons.main(Words.of("form.save"), this::save);
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()));
        var buttons = new HBox(8, Buttons.text(Words.of("form.cancel"), close), done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        node =
                new VBox(
                        heading,
                        field("reading.form.title", title, before.title()),
                        field("reading.form.author", author, before.author()),
                        field("reading.form.source", source, before.source()),
                        field("reading.form.date", date, before.date()),
                        field("reading.form.link", link, before.link()),
                        buttons);
        node.getStyleClass().addAll("card", "form");
        node.setPrefWidth(460);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        title.requestFocus();
        title.selectAll();
    }

    @Override
    public boolean dims() {
        return true;
    }

    private static VBox field(String key, TextField field, String text) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setText(text);
        field.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            save();
        }
    }

    private void save() {
        if (!title.getText().isBlank()) {
            save.accept(
                    new Details(
                            title.getText().strip(),
                            author.getText().strip(),
                            date.getText().strip(),
                            source.getText().strip(),
                            link.getText().strip(),
                            before.language()));
            close.run();
        }
    }
}
