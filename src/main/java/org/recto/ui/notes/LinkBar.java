package org.recto.ui.notes;

import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Annotation;
import org.recto.annotation.Excerpt;
import org.recto.ui.commands.Advice;
import org.recto.ui.commands.Command;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// Says, while a link has only one end, that it wants another.
public final class LinkBar {

    private final LinkModel model;
    private final StringBinding advice;
    private final Label words = new Label();
    private final HBox node;
    private Subscription subscription = Subscription.EMPTY;

    /// @param link the command that starts and ends a link
    public LinkBar(LinkModel model, Command link) {
        this.model = model;
        this.advice = Advice.of("link.bar.advice", link);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(new FontIcon(Feather.LINK_2), words, Buttons.text(Words.of("form.cancel"), model::cancel));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("banner", "news");
        node.setId("link-bar");
    }

    public Node node() {
        return node;
    }

    public void shown() {
        subscription = model.from().subscribe(this::show);
    }

    public void hidden() {
        subscription.unsubscribe();
    }

    private void show(Optional<Annotation> from) {
        node.setVisible(from.isPresent());
        node.setManaged(from.isPresent());
        from.ifPresent(end -> words.setText(Words.of("link.bar", Excerpt.of(end, 60), advice.get())));
    }
}
