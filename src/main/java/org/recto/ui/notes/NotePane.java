package org.recto.ui.notes;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.ui.parts.Words;

/// The field in which a note is written. Ctrl+Enter saves and goes back to the page, and so does Escape: what has been
/// typed is kept either way.
final class NotePane {

    private final NoteModel model;
    private final TextArea area = new TextArea();
    private final VBox node;

    /// @param leave gives the keyboard back to the page
    NotePane(NoteModel model, Runnable leave) {
        this.model = model;
        area.textProperty().bindBidirectional(model.text());
        area.setId("note");
        area.setWrapText(true);
        area.setPrefRowCount(7);
        area.setPromptText(Words.of("note.prompt"));
        area.setAccessibleText(Words.of("note.title"));
        area.getStyleClass().add("note");
        area.focusedProperty().subscribe(this::focusChanged);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
                    if (done || event.getCode() == KeyCode.ESCAPE) {
                        model.commit();
                        leave.run();
                        event.consume();
                    }
                });
        var label = new Label(Words.of("note.title"));
        label.getStyleClass().add("field-name");
        label.setLabelFor(area);
        node = new VBox(4, label, area, warning());
    }

    private Label warning() {
        var warning = new Label(Words.of("note.unsaved"));
        warning.getStyleClass().addAll(Styles.DANGER, "problem-text");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.visibleProperty().bind(model.unsaved());
        warning.managedProperty().bind(model.unsaved());
        return warning;
    }

    Region node() {
        return node;
    }

    void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    void focus() {
        area.requestFocus();
        area.end();
    }

    private void focusChanged(boolean focused) {
        if (!focused) {
            model.commit();
        }
    }
}
