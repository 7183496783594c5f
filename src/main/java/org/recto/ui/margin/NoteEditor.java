package org.recto.ui.margin;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.recto.ui.bridge.Target;
import org.recto.ui.notes.NoteModel;
import org.recto.ui.parts.Words;

/// The field in which a note is written where it stands. Ctrl+Enter saves, and so does going elsewhere; Escape gives up
/// what was typed.
final class NoteEditor {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 14;

    /// What the field has around its words, in pixels.
    private static final double AROUND = 14;

    private final NoteModel model;
    private final TextArea area = new TextArea();
    private final Runnable changed;
    private Runnable ended = () -> {};
    private boolean open;

    /// @param changed told when it needs another height
    NoteEditor(NoteModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        area.textProperty().bindBidirectional(model.text());
        area.setId("margin-note-field");
        area.setWrapText(true);
        area.setPrefRowCount(FEWEST_LINES);
        area.setPrefColumnCount(0);
        area.setAccessibleText(Words.of("note.title"));
        area.getStyleClass().add("note");
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && open) {
                        model.commit();
                        end();
                    }
                });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.textProperty().subscribe(_ -> fit());
        area.widthProperty().subscribe(_ -> fit());
    }

    Region node() {
        return area;
    }

    boolean isOpen() {
        return open;
    }

    /// Begins to write.
    ///
    /// @param note what has been saved
    /// @param then done at the end
    void open(Target target, String note, Runnable then) {
        model.show(target, note);
        ended = then;
        open = true;
    }

    /// Gives the keyboard to the field, once it is shown.
    void focus() {
        area.requestFocus();
        area.end();
    }

    /// What has been saved has changed.
    void follow(Target target, String note) {
        model.show(target, note);
    }

    private void end() {
        if (open) {
            open = false;
            ended.run();
        }
    }

    private void pressed(KeyEvent event) {
        boolean saves = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (saves || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (saves) {
                model.commit();
            } else {
                model.giveUp();
            }
            end();
        }
    }

    private void fit() {
        if (open) {
            var measured = new Text(area.getText());
            measured.setFont(area.getFont());
            measured.setWrappingWidth(Math.max(40, area.getWidth() - AROUND));
            var one = new Text("x");
            one.setFont(area.getFont());
            double line = one.getLayoutBounds().getHeight();
            int lines = (int) Math.ceil(measured.getLayoutBounds().getHeight() / line);
            int rows = Math.clamp(lines, FEWEST_LINES, MOST_LINES);
            if (rows != area.getPrefRowCount()) {
                area.setPrefRowCount(rows);
                changed.run();
            }
        }
    }
}
