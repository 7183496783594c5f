package org.recto.ui.parts;

import javafx.scene.layout.Region;

/// Something that opens above the window's content, in its [Layer], and has the keyboard until it is closed.
public interface Card {

    Region node();

    /// Gives the keyboard to the control that should have it first.
    void focus();

    /// Whether the rest of the window is dimmed meanwhile; not for a card that belongs to a place on the page.
    default boolean dims() {
        return false;
    }

    /// Called when Escape is pressed, before the card is closed by it.
    ///
    /// @return whether the card had a use for Escape itself, and stays open
    default boolean escaped() {
        return false;
    }

    /// Called when the card has gone, in whichever way.
    default void closed() {}
}
