package org.recto.ui.desk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which sides of the desk are shown, and how wide they are.
public final class PanesModel {

    /// What the right side shows.
    public enum Side {
        NONE,
        PASSAGE,
        MARKS
    }

    private final BooleanProperty left = new SimpleBooleanProperty(true);
    private final ObjectProperty<Side> right = new SimpleObjectProperty<>(Side.NONE);
    private final DoubleProperty leftWidth = new SimpleDoubleProperty(230);
    private final DoubleProperty rightWidth = new SimpleDoubleProperty(290);

    /// Whether readings and themes are shown.
    public BooleanProperty left() {
        return left;
    }

    /// What is shown on the right.
    public ObjectProperty<Side> right() {
        return right;
    }

    /// The width of the left side in pixels, whether it is shown or not.
    DoubleProperty leftWidth() {
        return leftWidth;
    }

    /// The width of the right side in pixels, whether it is shown or not.
    DoubleProperty rightWidth() {
        return rightWidth;
    }

    /// Shows this on the right, or nothing if it is shown already.
    public void toggle(Side side) {
        right.set(right.get() == side ? Side.NONE : side);
    }
}
