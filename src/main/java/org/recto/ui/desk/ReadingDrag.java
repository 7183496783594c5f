package org.recto.ui.desk;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.recto.annotation.Reading;
import org.recto.text.Id;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Carries a reading from the list to the page that it is dropped on.
final class ReadingDrag {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final String TYPE = "application/x-recto-reading";

    private final DeskModel desk;

    ReadingDrag(DeskModel desk) {
        this.desk = desk;
    }

    private static DataFormat format() {
        return Objects.requireNonNullElseGet(DataFormat.lookupMimeType(TYPE), () -> new DataFormat(TYPE));
    }

    /// Lets the reading in a cell be dragged away.
    static void sendFrom(ListCell<ReadingRow> cell) {
        cell.addEventHandler(
                MouseEvent.DRAG_DETECTED,
                event -> {
                    if (!cell.isEmpty()) {
                        var content = new ClipboardContent();
                        content.putAll(Map.of(format(), cell.getItem().reading().id().value()));
                        Dragboard board = cell.startDragAndDrop(TransferMode.LINK);
                        board.setContent(content);
                        board.setDragView(cell.snapshot(null, null));
                        event.consume();
                    }
                });
    }

    /// Puts a reading that is dropped on a node on a page.
    void receiveOn(Node node, PageModel page) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (carried(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.LINK);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_ENTERED, event -> node.pseudoClassStateChanged(TARGET, carried(event).isPresent()));
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(TARGET, false));
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event ->
                        carried(event)
                                .ifPresent(reading -> {
                                    desk.show(reading, page);
                                    event.setDropCompleted(true);
                                    event.consume();
                                }));
    }

    private static Optional<Id<Reading>> carried(DragEvent event) {
        return event.getDragboard().getContent(format()) instanceof String id
                ? Optional.of(new Id<>(id))
                : Optional.empty();
    }
}
