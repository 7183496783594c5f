package org.recto.ui.notes;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.annotation.Relation;
import org.recto.packet.Outcome;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

/// The form of a link: the words that it ties, and between them how, by one of the common relations or the reader's own
/// words. Enter saves it, in the note Ctrl+Enter; Escape leaves it.
final class LinkForm implements Card {

    private final LinkFormModel model;
    private final Runnable close;
    private final TextField relation = new TextField();
    private final VBox node;

    LinkForm(LinkFormModel model, Runnable close) {
        this.model = model;
        this.close = close;
        relation.textProperty().bindBidirectional(model.relation());
        relation.setId("link-relation");
        var title = new Label(Words.of("link.form.title"));
        title.getStyleClass().add("card-title");
        node =
                new VBox(
                        title,
                        quote(model.from()),
                        field("link.form.relation", relation),
                        common(),
                        quote(model.to()),
                        field("link.form.note", note()),
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
        relation.requestFocus();
        relation.selectAll();
    }

    @Override
    public boolean dims() {
        return true;
    }

    private static Label quote(String words) {
        var label = new Label(Words.of("quote", words));
        label.getStyleClass().add("quote");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox field(String key, Node control) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, control);
    }

    /// The common relations; a press on one writes it into the field.
    private FlowPane common() {
        var row = new FlowPane(6, 6);
        Relation.COMMON.forEach(word -> {
            var button =
                    Buttons.text(
                            word,
                            () -> {
                                model.relation().set(word);
                                focus();
                            });
            button.getStyleClass().add(Styles.SMALL);
            row.getChildren().add(button);
        });
        return row;
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
}
