package org.recto.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes files that are dropped on the window.
final class Dropping {

    private final Consumer<List<Path>> dropped;

    Dropping(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    void listen(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, Dropping::over);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
