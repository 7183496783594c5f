package org.recto.ui.desk;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.recto.packet.Outcome;
import org.recto.text.Details;
import org.recto.text.Reference;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Form;
import org.recto.ui.parts.Words;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/// The form of what is known of a reading, with the references that are made of it.
final class ReadingForm {

    private final TextField title;
    private final TextField author;
    private final TextField date;
    private final TextField source;
    private final TextField link;
    private final TextField language;

    private ReadingForm(Details before) {
        title = new TextField(before.title());
        author = new TextField(before.author());
        date = new TextField(before.date());
        source = new TextField(before.source());
        link = new TextField(before.link());
        language = new TextField(before.language());
        date.setPromptText(Words.of("reading.form.date.prompt"));
        language.setPromptText(Words.of("reading.form.language.prompt"));
    }

    /// @param save saves what was entered
    static Card of(Details before, Runnable close, Function<Details, CompletableFuture<Outcome>> save) {
        var form = new ReadingForm(before);
        return new Form(Words.of("reading.form"), form.title, close, () -> save.apply(form.details()))
                .add(Words.of("reading.form.title"), form.title)
                .add(Words.of("reading.form.author"), form.author)
                .add(Words.of("reading.form.source"), form.source)
                .add(new HBox(16, field("reading.form.date", form.date), field("reading.form.language", form.language)))
                .add(Words.of("reading.form.link"), form.link)
                .add(Words.of("reading.form.chicago"), form.reference(Reference::chicago))
                .add(Words.of("reading.form.apa"), form.reference(Reference::apa))
                .require(form.title);
    }

    private static Region field(String name, TextField field) {
        return Form.field(Words.of(name), field);
    }

    /// What is entered as a list of references has it, to be selected and copied.
    private TextArea reference(Function<Details, String> style) {
        var area = new TextArea();
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.getStyleClass().add("reference");
        var texts =
                Stream.of(title, author, source, date, link).map(TextField::textProperty).toArray(Observable[]::new);
        area.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> title.getText().isBlank() ? "" : style.apply(details()), texts));
        return area;
    }

    private Details details() {
        return new Details(
                title.getText().strip(),
                author.getText().strip(),
                date.getText().strip(),
                source.getText().strip(),
                link.getText().strip(),
                language.getText().strip());
    }
}
