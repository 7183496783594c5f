package org.recto.ui.page;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.recto.text.Range;
import org.recto.ui.Fx;

/// A reader's hand on a page that fills its window: mouse, wheel and keys, with the modifiers that the headless robot
/// cannot hold down.
final class Hand {

    private final Fx fx;
    private final RichTextReadingView view;

    Hand(Fx fx, RichTextReadingView view) {
        this.fx = fx;
        this.view = view;
    }

    /// What is selected.
    Range selection() {
        return fx.get(() -> view.selection().get());
    }

    /// Where a range is in the window.
    Bounds bounds(Range range) {
        return fx.get(() -> view.boundsInScene(range).orElseThrow());
    }

    /// Clicks so many times at the middle of a range.
    void click(Range range, int times) {
        var at = bounds(range);
        click(at.getCenterX(), at.getCenterY(), times, false, false);
    }

    void click(double x, double y, int times, boolean shift, boolean ctrl) {
        for (int i = 1; i <= times; i++) {
            fire(MouseEvent.MOUSE_PRESSED, x, y, i, shift, ctrl, true);
            fire(MouseEvent.MOUSE_RELEASED, x, y, i, shift, ctrl, true);
        }
        fx.settle();
    }

    /// Presses at one place, after so many clicks, and lets go at another.
    void drag(double fromX, double fromY, double toX, double toY, int clicks) {
        fire(MouseEvent.MOUSE_PRESSED, fromX, fromY, clicks, false, false, true);
        fire(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2, clicks, false, false, false);
        fire(MouseEvent.MOUSE_DRAGGED, toX, toY, clicks, false, false, false);
        fire(MouseEvent.MOUSE_RELEASED, toX, toY, clicks, false, false, false);
        fx.settle();
    }

    private void fire(
            EventType<MouseEvent> type, double x, double y, int clicks, boolean shift, boolean ctrl, boolean still) {
        fx.run(() ->
                Event.fireEvent(
                        target(x),
                        new MouseEvent(
                                type,
                                x,
                                y,
                                x,
                                y,
                                MouseButton.PRIMARY,
                                clicks,
                                shift,
                                ctrl,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                still,
                                null)));
    }

    private Node target(double x) {
        var strip = view.node().lookup(".page-strip");
        return x >= strip.getBoundsInParent().getMinX() ? strip : area();
    }

    private Node area() {
        return view.node().lookup(".page-area");
    }

    /// Turns the wheel: the text moves up by so many pixels.
    void wheel(double pixels) {
        fx.run(() ->
                Event.fireEvent(
                        area(),
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                200,
                                200,
                                200,
                                200,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                0,
                                -pixels,
                                0,
                                -pixels,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                null)));
        fx.settle();
    }

    void key(KeyCode code) {
        key(code, false, false);
    }

    void shift(KeyCode code) {
        key(code, true, false);
    }

    void ctrl(KeyCode code) {
        key(code, false, true);
    }

    void key(KeyCode code, boolean shift, boolean ctrl) {
        fx.run(() ->
                Event.fireEvent(area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false)));
        fx.settle();
    }
}
