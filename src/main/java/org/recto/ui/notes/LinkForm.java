package org.recto.ui.notes;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.recto.annotation.Relation;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Form;
import org.recto.ui.parts.Words;

/// The form of a link: the words that it ties, and between them how, by one of the common relations or the reader's own
/// words.
final class LinkForm {

    private final LinkFormModel model;
    private final TextField relation = new TextField();

    private LinkForm(LinkFormModel model) {
        this.model = model;
        relation.textProperty().bindBidirectional(model.relation());
        relation.setId("link-relation");
    }

    static Card of(LinkFormModel model, Runnable close) {
        var form = new LinkForm(model);
        return new Form(Words.of("link.form.title"), form.relation, close, model::save)
                .add(quote(model.from()))
                .add(Words.of("link.form.relation"), form.relation)
                .add(form.common())
                .add(quote(model.to()))
                .add(Words.of("link.form.note"), form.note());
    }

    private static Label quote(String words) {
        var label = new Label(Words.of("quote", words));
        label.getStyleClass().add("quote");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The common relations; a press on one writes it into the field.
    private FlowPane common() {
        var row = new FlowPane(6, 6);
        Relation.COMMON.forEach(word -> {
            var button = Buttons.text(word, () -> choose(word));
            button.getStyleClass().add(Styles.SMALL);
            row.getChildren().add(button);
        });
        return row;
    }

    private void choose(String word) {
        model.relation().set(word);
        relation.requestFocus();
        relation.selectAll();
    }

    private TextArea note() {
        var area = new TextArea();
        area.textProperty().bindBidirectional(model.note());
        area.setPromptText(Words.of("note.prompt"));
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.setId("link-note");
        return area;
    }
}
