package org.recto.ui.review;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Carries a row to the words that are selected on its page, by the mouse. The row is picked when the mouse is let go,
/// not when it is pressed: what a picked row does on the page would undo the selection that it is dragged to.
final class ReviewDrag {

    private final ReviewModel model;
    private final ListCell<ReviewRow> cell;
    private boolean dragging;

    private ReviewDrag(ReviewModel model, ListCell<ReviewRow> cell) {
        this.model = model;
        this.cell = cell;
    }

    /// Lets the row in a cell be dragged away, and be picked by a click.
    static void equip(ListCell<ReviewRow> cell, ReviewModel model) {
        var drag = new ReviewDrag(model, cell);
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
    }

    private void pressed(MouseEvent event) {
        boolean meant =
                event.getButton() == MouseButton.PRIMARY
                        && !cell.isEmpty()
                        && model.isWritable()
                        && !isOnButton(event.getTarget() instanceof Node node ? node : null);
        if (meant) {
            dragging = false;
            watch(cell.getScene(), cell.getItem());
            event.consume();
        }
    }

    /// Hears of the mouse until it is let go, wherever it is.
    private void watch(Scene scene, ReviewRow row) {
        EventHandler<MouseEvent> dragged =
                event -> {
                    dragging |= !event.isStillSincePress();
                    if (dragging) {
                        scene.setCursor(model.isSelectionAt(row, at(event)) ? Cursor.CROSSHAIR : Cursor.CLOSED_HAND);
                        event.consume();
                    }
                };
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
                        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                        scene.setCursor(null);
                        released(row, event);
                    }
                });
    }

    private void released(ReviewRow row, MouseEvent event) {
        if (!dragging) {
            cell.getListView().getSelectionModel().select(row);
            cell.getListView().requestFocus();
        } else if (model.isPageAt(row, at(event))) {
            model.drop(row, at(event));
        }
    }

    private static boolean isOnButton(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
