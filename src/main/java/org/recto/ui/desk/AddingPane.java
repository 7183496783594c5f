package org.recto.ui.desk;

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

/// Says which file is being read and how far, and lets the reader give it up, or all that are left.
final class AddingPane {

    private final HBox node;

    AddingPane(AddingModel model) {
        var words = new Label();
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        Words.of(
                                                "adding.now",
                                                model.name().get(),
                                                model.position().get(),
                                                model.count().get()),
                                model.name(),
                                model.position(),
                                model.count()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.fraction());
        bar.setPrefWidth(160);
        bar.accessibleTextProperty().bind(words.textProperty());
        var skip = Buttons.text(Words.of("adding.skip"), model::skip);
        skip.visibleProperty().bind(model.position().lessThan(model.count()));
        skip.managedProperty().bind(skip.visibleProperty());
        node = new HBox(words, bar, skip, Buttons.text(Words.of("form.cancel"), model::cancel));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("banner", "news");
        node.visibleProperty().bind(Lasting.of(model.running()));
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }
}
