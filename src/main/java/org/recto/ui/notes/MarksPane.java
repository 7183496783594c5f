package org.recto.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.Words;

import java.util.EnumSet;
import java.util.Set;

/// The list of annotations, with what is asked for above it. Enter or a click goes to the passage, Delete removes it.
public final class MarksPane implements Part {

    private static final Set<KeyCode> REMOVING = EnumSet.of(KeyCode.DELETE, KeyCode.BACK_SPACE);

    private final MarksModel model;
    private final TextField words = new TextField();
    private final ListView<MarkRow> list = new ListView<>();
    private final VBox node;

    public MarksPane(MarksModel model) {
        this.model = model;
        words.setPromptText(Words.of("marks.words"));
        words.setAccessibleText(Words.of("marks.words"));
        words.textProperty().bindBidirectional(model.words());
        words.setId("marks-words");
        words.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        focusList();
                    }
                });
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.setAccessibleText(Words.of("marks.title"));
        list.getStyleClass().add("side-list");
        list.setId("marks");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setPlaceholder(new StackPane());
        model.rows().subscribe(() -> list.setPlaceholder(placeholder()));
        VBox.setVgrow(list, Priority.ALWAYS);
        var search = new StackPane(words);
        search.getStyleClass().add("search");
        node = new VBox(search, filters(), count(), list);
        node.getStyleClass().add("marks");
    }

    private Node filters() {
        var row =
                new FlowPane(
                        6,
                        6,
                        Filter.button("marks.theme", model.theme(), model.contents().map(Filter::themes)),
                        Filter.button("marks.reading", model.reading(), model.contents().map(Filter::readings)),
                        Filter.button("marks.person", model.person(), model.contents().map(Filter::people)));
        row.getStyleClass().add("filters");
        return row;
    }

    private Node count() {
        var count = new Label();
        count.getStyleClass().add("hint");
        model.rows().subscribe(() -> count.setText(Words.of("marks.count", model.rows().size())));
        return count;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void shown() {
        model.shown();
        list.setPlaceholder(placeholder());
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    /// Gives the field to search in the keyboard.
    @Override
    public void focus() {
        words.requestFocus();
    }

    private void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private Node placeholder() {
        return model.isFiltered()
                ? EmptyState.of(
                        Feather.FILTER,
                        Words.of("marks.filtered"),
                        Words.of("marks.filtered.advice"),
                        Buttons.text(Words.of("marks.all"), this::all))
                : EmptyState.of(Feather.EDIT_3, Words.of("marks.empty"), Words.of("marks.empty.advice"));
    }

    /// The button that did it is gone then, and must not take the keyboard with it.
    private void all() {
        model.all();
        words.requestFocus();
    }

    private ListCell<MarkRow> cell() {
        var cell =
                new ListCell<MarkRow>() {
                    @Override
                    protected void updateItem(MarkRow row, boolean empty) {
                        super.updateItem(row, empty);
                        setGraphic(empty ? null : MarkLook.of(row));
                        setAccessibleText(empty ? null : MarkLook.spoken(row));
                    }
                };
        cell.setPrefWidth(0);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                model.goTo(cell.getItem().annotation().id());
            }
        });
        return cell;
    }

    private void pressed(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null && event.getCode() == KeyCode.ENTER) {
            model.goTo(row.annotation().id());
            event.consume();
        } else if (row != null && REMOVING.contains(event.getCode())) {
            model.remove(row.annotation().id());
            event.consume();
        }
    }
}
