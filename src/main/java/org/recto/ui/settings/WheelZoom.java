package org.recto.ui.settings;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/// The wheel with Ctrl, or Command on a Mac, makes the text larger and smaller.
public final class WheelZoom {

    /// A notch of a wheel is told as so many pixels; a touchpad tells a few at a time.
    private static final double NOTCH = 40;

    private final Appearance appearance;
    private double turned;

    public WheelZoom(Appearance appearance) {
        this.appearance = appearance;
    }

    /// Takes the wheel from all that is in a node, while Ctrl is held.
    public void listen(Node node) {
        node.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        event.consume();
        turned += event.getDeltaY();
        for (; turned >= NOTCH; turned -= NOTCH) {
            appearance.larger();
        }
        for (; turned <= -NOTCH; turned += NOTCH) {
            appearance.smaller();
        }
    }
}
