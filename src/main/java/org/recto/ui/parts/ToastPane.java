package org.recto.ui.parts;

import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.recto.ui.parts.Notices.Toast;

import java.util.Optional;

/// The quiet message at the bottom of the window. It goes after a while, but never while the mouse is on it.
public final class ToastPane {

    private final Notices notices;
    private final HBox box = new HBox();
    private final StackPane node = new StackPane(box);
    private final PauseTransition patience = new PauseTransition(Duration.seconds(8));
    private Subscription subscription = Subscription.EMPTY;

    public ToastPane(Notices notices) {
        this.notices = notices;
        box.getStyleClass().add("toast");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        node.setAlignment(Pos.BOTTOM_CENTER);
        node.setPickOnBounds(false);
        node.getStyleClass().add("toast-place");
        box.hoverProperty().subscribe(hover -> linger(hover));
        patience.setOnFinished(_ -> notices.quiet());
    }

    public Node node() {
        return node;
    }

    public void shown() {
        subscription = notices.toast().subscribe(this::show);
    }

    public void hidden() {
        subscription.unsubscribe();
        patience.stop();
    }

    private void show(Optional<Toast> toast) {
        box.getChildren().clear();
        toast.ifPresent(this::fill);
        node.setVisible(toast.isPresent());
        patience.stop();
        if (toast.isPresent()) {
            patience.playFromStart();
        }
    }

    private void fill(Toast toast) {
        var text = new Label(toast.sentence());
        text.setMaxWidth(520);
        box.getChildren().add(text);
        toast.offer()
                .ifPresent(offer -> {
                    var button =
                            Buttons.text(
                                    offer.name(),
                                    () -> {
                                        notices.quiet();
                                        offer.action().run();
                                    });
                    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
                    button.setFocusTraversable(false);
                    box.getChildren().add(button);
                });
    }

    private void linger(boolean hover) {
        if (hover) {
            patience.stop();
        } else if (node.isVisible()) {
            patience.playFromStart();
        }
    }
}
