package org.recto.ui.papers;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Lasting;
import org.recto.ui.parts.Words;

/// Says what is being written or printed and how far, and lets the reader give it up.
public final class WritingPane {

    private final HBox node;

    public WritingPane(Writing model) {
        var words = new Label();
        words.textProperty().bind(model.name());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.progressProperty()
                .bind(
                        Bindings.when(model.fraction().greaterThan(0))
                                .then(model.fraction())
                                .otherwise(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setPrefWidth(160);
        bar.accessibleTextProperty().bind(words.textProperty());
        var cancel = Buttons.text(Words.of("form.cancel"), model::cancel);
        cancel.setId("writing-cancel");
        node = new HBox(words, bar, cancel);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("banner", "news");
        node.visibleProperty().bind(Lasting.of(model.running()));
        node.managedProperty().bind(node.visibleProperty());
    }

    public Node node() {
        return node;
    }
}
