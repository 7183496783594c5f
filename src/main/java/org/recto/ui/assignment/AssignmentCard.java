package org.recto.ui.assignment;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.recto.packet.Outcome;
import org.recto.ui.notewords.NoteFlow;
import org.recto.ui.notewords.NoteWords;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

import java.util.function.Consumer;

/// The assignment, set as it should look, or in a field where it is written. What has been typed is saved however one
/// leaves, as a note is, and can be undone; while it cannot be saved, the field stays and says why.
final class AssignmentCard implements Card {

    private final AssignmentModel model;
    private final Runnable close;
    private final Consumer<String> open;
    private final TextArea area = new TextArea();
    private final AssignmentPage page = new AssignmentPage();
    private final StackPane body = new StackPane();
    private final Label problem = new Label();
    private final Button write = Buttons.text(Words.of("assignment.write"), this::write);
    private final Button read = Buttons.text(Words.of("assignment.read"), () -> save(this::read));
    private final Button done = Buttons.main(Words.of("assignment.done"), this::leave);
    private final HBox buttons = new HBox(8);
    private final VBox node;
    private boolean writing;

    /// @param open opens an address that was clicked on
    AssignmentCard(AssignmentModel model, Runnable close, Consumer<String> open) {
        this.model = model;
        this.close = close;
        this.open = open;
        area.setId("assignment-field");
        area.setWrapText(true);
        area.setPrefRowCount(14);
        area.setPromptText(Words.of("assignment.prompt"));
        area.setAccessibleText(Words.of("assignment.title"));
        area.getStyleClass().add("note");
        problem.getStyleClass().addAll(Styles.DANGER, "problem-text");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox.setVgrow(body, Priority.ALWAYS);
        var heading = new Label(Words.of("assignment.title"));
        heading.getStyleClass().add("card-title");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        node = new VBox(heading, body, problem, buttons);
        node.getStyleClass().addAll("card", "form", "assignment");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (model.text().isEmpty()) {
            write();
        } else {
            read();
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public boolean dims() {
        return true;
    }

    @Override
    public void focus() {
        if (writing) {
            area.requestFocus();
            area.end();
        } else {
            page.requestFocus();
        }
    }

    private void read() {
        writing = false;
        var text = model.text();
        page.setContent(text.isEmpty() ? nothing() : new NoteFlow(NoteWords.of(text), "", open));
        page.setAccessibleText(
                text.isEmpty()
                        ? Words.of("assignment.none")
                        : Words.of("assignment.spoken", NoteWords.of(text).line()));
        show(page, write);
        write.setVisible(model.isWritable());
    }

    private static Label nothing() {
        var label = new Label(Words.of("assignment.none"));
        label.getStyleClass().add("hint");
        return label;
    }

    private void write() {
        writing = true;
        area.setText(model.text());
        show(area, read);
    }

    private void show(Node what, Button other) {
        problem.setText("");
        body.getChildren().setAll(what);
        buttons.getChildren().setAll(other, done);
        if (node.getScene() != null) {
            focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (writing && event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save(this::read);
        }
    }

    private void save(Runnable then) {
        var _ =
                model.write(area.getText())
                        .thenAccept(outcome -> {
                            switch (outcome) {
                                case Outcome.Refused(var why) -> problem.setText(why.getMessage());
                                case Outcome.Saved _, Outcome.Nothing _ -> then.run();
                            }
                        });
    }

    private void leave() {
        if (writing) {
            save(close);
        } else {
            close.run();
        }
    }

    @Override
    public boolean escaped() {
        leave();
        return true;
    }

    /// A click beside the card, or the end of the program, has taken it away.
    @Override
    public void closed() {
        if (writing) {
            model.keep(area.getText());
        }
    }
}
