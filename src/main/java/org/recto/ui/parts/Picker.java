package org.recto.ui.parts;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A card to choose one of several things from by typing a part of its name: Up and Down move, Enter chooses, Escape
/// closes.
///
/// @param <T> what is chosen from
public final class Picker<T> implements Card {

    private static final int MOST_ROWS = 9;

    /// How the things are shown.
    ///
    /// @param node what a row shows
    /// @param name what a row is called, for those who do not see it
    public record Look<T>(Function<T, Node> node, Function<T, String> name) {}

    private final Function<String, List<T>> find;
    private final Consumer<T> chosen;
    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label nothing = new Label(Words.of("picker.nothing"));
    private final VBox node = new VBox(field, list, nothing);

    /// @param prompt what to type, shown while nothing is typed
    /// @param find the things that what is typed may mean, the likeliest first
    /// @param chosen closes this card, and does what was chosen
    public Picker(String prompt, Function<String, List<T>> find, Look<T> look, Consumer<T> chosen) {
        this.find = find;
        this.chosen = chosen;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(this::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new Row<>(look));
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.min(MOST_ROWS, list.getItems().size())
                                                        * Math.max(0, list.getFixedCellSize())
                                                + 4,
                                list.getItems(),
                                list.fixedCellSizeProperty()));
        list.setFocusTraversable(false);
        list.setAccessibleText(prompt);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        nothing.getStyleClass().add("hint");
        node.getStyleClass().addAll("card", "picker");
        node.setPrefWidth(360);
    }

    /// The same card, with room for long rows.
    public Picker<T> wide() {
        node.setPrefWidth(620);
        return this;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    private void look(String typed) {
        list.getItems().setAll(find.apply(typed.strip()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        boolean found = !list.getItems().isEmpty();
        list.setManaged(found);
        list.setVisible(found);
        nothing.setManaged(!found);
        nothing.setVisible(!found);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + MOST_ROWS);
            case PAGE_UP -> select(at - MOST_ROWS);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.clamp(index, 0, list.getItems().size() - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
        }
    }

    private void choose() {
        if (!list.getSelectionModel().isEmpty()) {
            chosen.accept(Objects.requireNonNull(list.getSelectionModel().getSelectedItem()));
        }
    }

    private static final class Row<T> extends ListCell<T> {

        private final Look<T> look;

        Row(Look<T> look) {
            this.look = look;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setPrefWidth(0);
            setGraphic(empty ? null : look.node().apply(item));
            setAccessibleText(empty ? null : look.name().apply(item));
        }
    }
}
