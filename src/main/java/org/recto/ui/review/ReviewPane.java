package org.recto.ui.review;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.parts.EmptyState;
import org.recto.ui.parts.Part;
import org.recto.ui.parts.RowDeed;
import org.recto.ui.parts.RowDeeds;
import org.recto.ui.parts.Section;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;

/// The list of annotations that wait for their places. Whichever is selected is looked for on its page; Enter gives it
/// the proposed place, P the selected words, Delete removes it. A row may also be dragged to the selected words.
public final class ReviewPane implements Part {

    /// What a row leaves free on both sides together, and for the scroll bar, in pixels.
    private static final double ASIDE = 44;

    private final ReviewModel model;
    private final ListView<ReviewRow> list = new ListView<>();
    private final VBox node;
    private Subscription subscription = Subscription.EMPTY;

    public ReviewPane(ReviewModel model) {
        this.model = model;
        var deeds = RowDeeds.on(list, List.of(deeds()));
        list.setItems(model.rows());
        list.setCellFactory(_ -> {
            var row = new Row();
            ReviewDrag.equip(row, model);
            return deeds.equip(row);
        });
        list.setAccessibleText(Words.of("side.review"));
        list.getStyleClass().add("side-list");
        list.setId("review");
        var looking = Section.placeholder(new ReadOnlyStringWrapper(Words.of("review.looking")));
        var empty = EmptyState.of(Feather.CHECK_CIRCLE, Words.of("review.empty"), Words.of("review.empty.advice"));
        list.placeholderProperty().bind(model.looking().map(it -> it ? looking : empty));
        var advice = new Label(Words.of("review.advice"));
        advice.getStyleClass().add("hint");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(advice, list);
        node.getStyleClass().addAll("marks", "review");
    }

    private List<RowDeed<ReviewRow>> deeds() {
        return List.of(
                new RowDeed<>(Words.of("review.look"), true, RowDeed.alone(KeyCode.SPACE), model::look),
                new RowDeed<>(
                        Words.of("review.accept"), model.isWritable(), RowDeed.alone(KeyCode.ENTER), model::accept),
                new RowDeed<>(
                        Words.of("review.place"),
                        model.isWritable(),
                        RowDeed.alone(KeyCode.P),
                        model::placeAtSelection),
                new RowDeed<>(
                        Words.of("review.remove"),
                        model.isWritable(),
                        RowDeed.alone(KeyCode.DELETE, KeyCode.BACK_SPACE),
                        model::remove));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void shown() {
        model.shown();
        subscription =
                list.getSelectionModel()
                        .selectedItemProperty()
                        .subscribe(row -> Optional.ofNullable(row).ifPresent(model::look));
    }

    @Override
    public void hidden() {
        subscription.unsubscribe();
        model.hidden();
    }

    @Override
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private final class Row extends ListCell<ReviewRow> {

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ReviewRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : look(row));
            setAccessibleText(empty ? null : ReviewLook.spoken(row));
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region look
                    ? snappedTopInset() + snapSizeY(look.prefHeight(look.getPrefWidth())) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        /// As wide beside a scroll bar as without one: the list finds out how high a row is before it has a bar.
        private Region look(ReviewRow row) {
            var look = ReviewLook.of(row, model);
            look.prefWidthProperty().bind(list.widthProperty().subtract(ASIDE));
            look.maxWidthProperty().bind(look.prefWidthProperty());
            return look;
        }
    }
}
