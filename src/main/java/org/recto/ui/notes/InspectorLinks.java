package org.recto.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Excerpt;
import org.recto.ui.commands.Command;
import org.recto.ui.notewords.NoteFlow;
import org.recto.ui.notewords.NoteWords;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.Consumer;

/// The links of the passage at hand: each with its relation, its note, and the words at its other end, which lead
/// there.
final class InspectorLinks {

    private final InspectorModel model;
    private final LinkForms forms;
    private final Command follow;
    private final Consumer<String> open;

    /// @param forms where a link is edited
    /// @param follow goes along a link, too
    /// @param open opens an address that a note points to
    InspectorLinks(InspectorModel model, LinkForms forms, Command follow, Consumer<String> open) {
        this.model = model;
        this.forms = forms;
        this.follow = follow;
        this.open = open;
    }

    Node of(List<LinkLine> lines) {
        var box = new VBox(8);
        box.setId("inspector-links");
        if (!lines.isEmpty()) {
            var title = new Label(Words.of("inspector.links"));
            title.getStyleClass().add("field-name");
            box.getChildren().add(title);
            lines.forEach(line -> box.getChildren().add(link(line)));
        }
        return box;
    }

    private Node link(LinkLine line) {
        var words = new VBox(2, relation(line), quote(line));
        if (!line.link().note().isBlank()) {
            words.getChildren().add(new NoteFlow(NoteWords.of(line.link().note()), "", open));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(6, new FontIcon(line.outgoing() ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT), words);
        if (model.isWritable()) {
            var edit = Buttons.icon(Feather.EDIT_2, Words.of("links.edit"), () -> forms.open(line.link()));
            var remove =
                    Buttons.icon(Feather.X, Words.of("inspector.link.remove"), () -> model.unlink(line.link().id()));
            edit.getStyleClass().add("tiny");
            remove.getStyleClass().add("tiny");
            row.getChildren().addAll(edit, remove);
        }
        row.getStyleClass().add("link-line");
        return row;
    }

    private static Label relation(LinkLine line) {
        var relation =
                new Label(
                        Words.of(
                                line.outgoing() ? "inspector.link.to" : "inspector.link.from",
                                line.link().relation(),
                                line.reading().details().title()));
        relation.getStyleClass().add("hint");
        relation.setWrapText(true);
        return relation;
    }

    private Node quote(LinkLine line) {
        var quote = Buttons.link(Words.of("quote", Excerpt.of(line.other(), 120)), () -> model.goTo(line.other().id()));
        quote.setWrapText(true);
        quote.getStyleClass().add("quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setAlignment(Pos.TOP_LEFT);
        var go = Words.of("inspector.link.go");
        Buttons.explain(quote, follow.key().map(key -> Words.of("command.with-key", go, key.display())).orElse(go));
        return quote;
    }
}
