package org.recto.ui.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/// Which sides of the desk are shown, and how wide everything is. Widths are in pixels.
public final class PanesModel {

    /// What the right side shows.
    public enum Side {
        NONE,
        PASSAGE,
        MARKS,
        LINKS,
        HISTORY,
        TRAY,
        /// The annotations that wait for their places; it has no tab, since there seldom are any.
        REVIEW
    }

    static final double NARROWEST = 150;
    static final double WIDEST = 560;

    /// How much wider the sides become at most where the words are larger.
    private static final double MOST_SCALE = 1.5;

    /// What two pages need at least, to be read side by side.
    private static final double PAGES = 560;

    /// What a page needs at least: some twenty letters a line.
    private static final double LEAST_PAGE = 240;

    private final BooleanProperty left = new SimpleBooleanProperty(true);
    private final ObjectProperty<Side> right = new SimpleObjectProperty<>(Side.NONE);
    private final DoubleProperty leftWidth = new SimpleDoubleProperty(248);
    private final DoubleProperty rightWidth = new SimpleDoubleProperty(292);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final DoubleProperty width = new SimpleDoubleProperty(1280);
    private final IntegerProperty pages = new SimpleIntegerProperty(1);
    private final BooleanProperty insisted = new SimpleBooleanProperty();
    private final ObjectProperty<List<Double>> dividers = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty focused = new SimpleBooleanProperty();
    private final BooleanProperty single = new SimpleBooleanProperty();
    private final BooleanBinding leftShown =
            Bindings.createBooleanBinding(
                    this::isLeftShown, left, right, width, leftWidth, rightWidth, scale, focused, pages, insisted);
    private final ObjectBinding<Side> rightShown =
            Bindings.createObjectBinding(() -> focused.get() ? Side.NONE : right.get(), right, focused);

    private final BooleanBinding crowdedOut =
            Bindings.createBooleanBinding(this::isCrowdedOut, left, leftShown, right, focused);
    private final IntegerBinding fitting =
            Bindings.createIntegerBinding(
                    this::countFitting, width, leftShown, rightShown, leftWidth, rightWidth, scale);

    public PanesModel() {
        right.subscribe((_, _) -> focused.set(false));
        pages.subscribe((_, _) -> insisted.set(false));
    }

    private boolean isLeftShown() {
        return !focused.get() && left.get() && fits();
    }

    /// Whether there is room for readings and themes beside everything else.
    private boolean fits() {
        boolean alone = right.get() == Side.NONE;
        double rest = width.get() - shown(leftWidth) - (alone ? 0 : shown(rightWidth));
        boolean narrow = pages.get() > 1 && !insisted.get() && rest < pages.get() * leastPage();
        return alone ? !narrow : rest >= PAGES && !narrow;
    }

    private boolean isCrowdedOut() {
        return left.get() && !leftShown.get() && !focused.get() && right.get() == Side.NONE;
    }

    private int countFitting() {
        double rest =
                width.get()
                        - (leftShown.get() ? shown(leftWidth) : 0)
                        - (rightShown.get() == Side.NONE ? 0 : shown(rightWidth));
        return Math.max(1, (int) (rest / leastPage()));
    }

    private double leastPage() {
        return LEAST_PAGE * Math.clamp(scale.get(), 1, MOST_SCALE);
    }

    /// How large the window's own words are, of their usual size.
    public DoubleProperty scale() {
        return scale;
    }

    /// How wide a side is where the words are as large as they are now.
    double shown(DoubleProperty side) {
        return side.get() * Math.clamp(scale.get(), 1, MOST_SCALE);
    }

    /// Whether readings and themes are wanted.
    BooleanProperty left() {
        return left;
    }

    /// Whether readings and themes are shown: they are wanted, and there is room for them.
    BooleanBinding leftShown() {
        return leftShown;
    }

    /// Whether readings and themes are wanted, and hidden since the pages need all the room there is.
    public BooleanBinding crowdedOut() {
        return crowdedOut;
    }

    /// How many pages are laid side by side.
    IntegerProperty pages() {
        return pages;
    }

    /// How many pages there is room for, at least one.
    IntegerBinding fitting() {
        return fitting;
    }

    /// What is wanted on the right.
    public ObjectProperty<Side> right() {
        return right;
    }

    /// What is shown on the right: nothing, while nothing but the text is shown.
    ObjectBinding<Side> rightShown() {
        return rightShown;
    }

    /// Whether everything is hidden but the text.
    public BooleanProperty focused() {
        return focused;
    }

    /// Whether only the page that is read is shown.
    public BooleanProperty single() {
        return single;
    }

    DoubleProperty leftWidth() {
        return leftWidth;
    }

    DoubleProperty rightWidth() {
        return rightWidth;
    }

    /// Of the whole desk.
    DoubleProperty width() {
        return width;
    }

    /// Where the pages are divided, 0 to 1; empty: they are equally wide.
    ObjectProperty<List<Double>> dividers() {
        return dividers;
    }

    /// Shows readings and themes, making room for them if need be: first on the right, then of the pages.
    public void showLeft() {
        left.set(true);
        focused.set(false);
        if (!leftShown.get()) {
            right.set(Side.NONE);
        }
        insisted.set(!leftShown.get());
    }

    /// Shows readings and themes, or hides them if they are shown.
    public void toggleLeft() {
        if (leftShown.get()) {
            left.set(false);
        } else {
            showLeft();
        }
    }
}
