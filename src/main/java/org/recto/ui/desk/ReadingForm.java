package org.recto.ui.desk;

import javafx.scene.control.TextField;

import org.recto.packet.Outcome;
import org.recto.text.Details;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Form;
import org.recto.ui.parts.Words;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The form of what is known of a reading.
final class ReadingForm {

    private final Details before;
    private final TextField title;
    private final TextField author;
    private final TextField date;
    private final TextField source;
    private final TextField link;

    private ReadingForm(Details before) {
        this.before = before;
        title = new TextField(before.title());
        author = new TextField(before.author());
        date = new TextField(before.date());
        source = new TextField(before.source());
        link = new TextField(before.link());
    }

    /// @param save saves what was entered
    static Card of(Details before, Runnable close, Function<Details, CompletableFuture<Outcome>> save) {
        var form = new ReadingForm(before);
        return new Form(Words.of("reading.form"), form.title, close, () -> save.apply(form.details()))
                .add(Words.of("reading.form.title"), form.title)
                .add(Words.of("reading.form.author"), form.author)
                .add(Words.of("reading.form.source"), form.source)
                .add(Words.of("reading.form.date"), form.date)
                .add(Words.of("reading.form.link"), form.link)
                .require(form.title);
    }

    private Details details() {
        return new Details(
                title.getText().strip(),
                author.getText().strip(),
                date.getText().strip(),
                source.getText().strip(),
                link.getText().strip(),
                before.language());
    }
}
