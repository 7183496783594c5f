package org.recto.ui.parts;

import javafx.scene.layout.Region;

/// A part of the window that can be shown and hidden. What it listens to while it is shown it lets go of when it is
/// hidden.
public interface Part {

    Region node();

    void shown();

    void hidden();

    /// Gives the keyboard to the control that should have it first.
    void focus();
}
