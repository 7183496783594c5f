package org.recto.ui.history;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// The list of everything that was ever done. Enter, two clicks or the button below go back to just after the chosen
/// deed; beside the button stands what that would do.
public final class HistoryPane implements Part {

    private final HistoryModel model;
    private final ListView<HistoryRow> list = new ListView<>();
    private final Label advice = new Label();
    private final Button go = Buttons.text(Words.of("history.go"), this::go);
    private final VBox node;
    private long chosen = -1;

    public HistoryPane(HistoryModel model) {
        this.model = model;
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.setAccessibleText(Words.of("history.title"));
        list.getStyleClass().add("side-list");
        list.setId("history");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        // as a change listener, so that it hears after the list has: the list lets go of what is chosen
        model.rows().addListener((ListChangeListener<HistoryRow>) _ -> follow());
        VBox.setVgrow(list, Priority.ALWAYS);
        advice.setWrapText(true);
        advice.getStyleClass().add("hint");
        advice.setId("history-advice");
        go.setId("history-go");
        go.setMaxWidth(Double.MAX_VALUE);
        var foot = new VBox(advice, go);
        foot.getStyleClass().add("history-foot");
        foot.setManaged(model.isWritable());
        foot.setVisible(model.isWritable());
        node = new VBox(list, foot);
        advise();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void shown() {
        model.shown();
        follow();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    /// Gives the list the keyboard.
    @Override
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            model.rows().stream().filter(HistoryRow::latest).findFirst().ifPresent(list.getSelectionModel()::select);
        }
        list.requestFocus();
    }

    private ListCell<HistoryRow> cell() {
        var cell = new HistoryCell();
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !cell.isEmpty()) {
                        model.goTo(cell.getItem());
                    }
                });
        return cell;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        }
    }

    private void go() {
        selected().ifPresent(model::goTo);
    }

    private Optional<HistoryRow> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void chose(HistoryRow row) {
        if (row != null) {
            chosen = row.number();
        }
        advise();
    }

    /// The rows have changed: the deed that was chosen stays so, wherever it stands now.
    private void follow() {
        var again = model.rows().stream().filter(row -> row.number() == chosen).findFirst();
        again.filter(row -> !selected().equals(Optional.of(row))).ifPresent(list.getSelectionModel()::select);
        advise();
    }

    private void advise() {
        var row = selected();
        advice.setText(row.map(model::why).orElse(Words.of("history.choose")));
        go.setDisable(row.filter(model::canGoTo).isEmpty());
        go.setText(row.map(model::way).orElse(Words.of("history.go")));
    }
}
