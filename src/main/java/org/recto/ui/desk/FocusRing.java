package org.recto.ui.desk;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Supplier;

/// The places between which F6 goes.
public final class FocusRing {

    /// A place that can have the keyboard.
    ///
    /// @param node has it if the node that has the keyboard is within
    /// @param focus gives it the keyboard
    public record Stop(Node node, Runnable focus) {}

    private final Supplier<List<Stop>> stops;

    /// @param stops those that are shown now, in their order
    public FocusRing(Supplier<List<Stop>> stops) {
        this.stops = stops;
    }

    /// Goes to the next place.
    ///
    /// @param by 1 for the next, -1 for the one before
    public void move(int by) {
        var shown = stops.get();
        int at = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).node().isFocusWithin()) {
                at = i;
            }
        }
        int next = at < 0 ? 0 : Math.floorMod(at + by, shown.size());
        shown.get(next).focus().run();
    }
}
