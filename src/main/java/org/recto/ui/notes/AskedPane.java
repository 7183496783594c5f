package org.recto.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.RowDeed;
import org.recto.ui.parts.RowDeeds;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.function.Function;

/// A list with what is asked for above it: words and choices. Down or Enter in the words leads to the list, where keys
/// and a click do something with a row.
///
/// @param <R> a row
final class AskedPane<R> {

    /// How the list and its rows look.
    ///
    /// @param id of the list, and of its field with `-words`
    /// @param title what the list is called, for those who do not see it
    /// @param prompt what the field of words is for
    /// @param count the key of how many there are
    /// @param empty what stands there while there is nothing
    /// @param filtered the key of what is said when nothing fits
    /// @param row what a row shows
    /// @param spoken what a row says to those who do not see it
    record Look<R>(
            String id,
            String title,
            String prompt,
            String count,
            Region empty,
            String filtered,
            Function<R, Node> row,
            Function<R, String> spoken) {}

    private final AskedModel<R> model;
    private final Look<R> look;
    private final RowDeeds<R> deeds;
    private final TextField words = new TextField();
    private final ListView<R> list = new ListView<>();
    private final VBox node;

    /// @param deeds what can be done with a row; a click does the first
    AskedPane(AskedModel<R> model, Look<R> look, List<RowDeed<R>> deeds) {
        this.model = model;
        this.look = look;
        this.deeds = RowDeeds.on(list, List.of(deeds));
        words.setPromptText(look.prompt());
        words.setAccessibleText(look.prompt());
        words.textProperty().bindBidirectional(model.words());
        words.setId(look.id() + "-words");
        words.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        focusList();
                    }
                });
        list.setItems(model.rows());
        list.setCellFactory(_ -> this.deeds.equip(new Row()));
        list.setAccessibleText(look.title());
        list.getStyleClass().add("side-list");
        list.setId(look.id());
        var filtered = nothingFits();
        list.placeholderProperty().bind(model.filtered().map(it -> it ? filtered : look.empty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        var search = new StackPane(words);
        search.getStyleClass().add("search");
        node = new VBox(search, filters(), count(), list);
        node.getStyleClass().add("marks");
    }

    private Node filters() {
        var row = new FlowPane(6, 6);
        model.asks().forEach(ask -> row.getChildren().add(ask.button(model.contents())));
        row.getStyleClass().add("filters");
        return row;
    }

    private Node count() {
        var count = new Label();
        count.getStyleClass().add("hint");
        model.rows().subscribe(() -> count.setText(Words.of(look.count(), model.rows().size())));
        return count;
    }

    Region node() {
        return node;
    }

    void shown() {
        model.shown();
    }

    void hidden() {
        model.hidden();
    }

    /// Gives the field of words the keyboard.
    void focus() {
        words.requestFocus();
    }

    private void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private Region nothingFits() {
        return EmptyState.of(
                Feather.FILTER,
                Words.of(look.filtered()),
                Words.of("marks.filtered.advice"),
                Buttons.text(Words.of("marks.all"), this::all));
    }

    /// The button that did it is gone then, and must not take the keyboard with it.
    private void all() {
        model.all();
        words.requestFocus();
    }

    private final class Row extends ListCell<R> {

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : look.row().apply(row));
            setAccessibleText(empty ? null : look.spoken().apply(row));
        }
    }
}
