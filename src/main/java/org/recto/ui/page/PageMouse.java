package org.recto.ui.page;

import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.recto.text.Range;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The mouse on a page: a click puts the caret there and chooses what is marked there, two select the word, three the
/// sentence, four the paragraph; dragging selects, or moves the end whose handle it began on.
final class PageMouse {

    /// How fast the page moves when the mouse is dragged beyond its edge: pixels a second for each pixel beyond.
    private static final double DRAG_SPEED = 12;

    private final PageText text;
    private final PageBody body;
    private final CaretModel caret;
    private final CaretMoves places;
    private final TextMoves moves;
    private final EndHandles handles;
    private final SignSpots signs;
    private final IntConsumer clicked;
    private final Consumer<String> followed;
    private final AnimationTimer beyond;
    private Range whole = Range.at(0);
    private int clicks;
    private double x;
    private double y;
    private boolean dragging;

    PageMouse(
            PageText text,
            PageBody body,
            CaretModel caret,
            CaretMoves places,
            TextMoves moves,
            EndHandles handles,
            SignSpots signs,
            IntConsumer clicked,
            Consumer<String> followed) {
        this.text = text;
        this.body = body;
        this.caret = caret;
        this.places = places;
        this.moves = moves;
        this.handles = handles;
        this.signs = signs;
        this.clicked = clicked;
        this.followed = followed;
        this.beyond = scrollWhileBeyond();
        var area = body.area();
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    }

    /// Stops what goes on by itself.
    void stop() {
        beyond.stop();
    }

    private void pressed(MouseEvent event) {
        body.area().requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        at(event);
        dragging = false;
        clicks = event.getClickCount();
        places.sideways();
        if (clicks == 1 && handles.take(x, y)) {
            return;
        }
        handles.giveUp();
        int offset = places.border(x, y);
        if (event.isShiftDown()) {
            caret.moveTo(offset, true);
            whole = Range.at(caret.anchor());
        } else {
            whole = unit(clicks, Math.max(0, places.character(x, y) < 0 ? offset : places.character(x, y)));
            select(clicks == 1 ? Range.at(offset) : whole);
            whole = clicks == 1 ? Range.at(caret.caret()) : whole;
        }
    }

    private Range unit(int count, int offset) {
        return switch (count) {
            case 1 -> Range.at(offset);
            case 2 -> moves.word(offset);
            case 3 -> moves.sentence(offset);
            default -> moves.block(offset);
        };
    }

    private void select(Range range) {
        if (range.isEmpty()) {
            caret.moveTo(range.start(), false);
        } else {
            caret.select(range);
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        at(event);
        dragging = dragging || !event.isStillSincePress();
        extend();
        if (y < 0 || y > body.area().getHeight()) {
            beyond.start();
        } else {
            beyond.stop();
        }
    }

    private void extend() {
        if (!dragging) {
            return;
        }
        int offset = places.border(x, Math.clamp(y, 0, body.area().getHeight()));
        if (handles.held().isPresent()) {
            handles.to(offset);
        } else {
            grow(offset);
        }
    }

    /// After a double click the selection grows by words, after a triple click by sentences.
    private void grow(int offset) {
        var there = clicks == 1 ? Range.at(offset) : unit(clicks, offset);
        if (there.start() < whole.start()) {
            caret.moveTo(whole.end(), false);
            caret.moveTo(there.start(), true);
        } else {
            caret.moveTo(whole.start(), false);
            caret.moveTo(Math.max(there.end(), whole.end()), true);
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        beyond.stop();
        if (handles.held().isPresent()) {
            handles.keep();
        } else if (!dragging && clicks == 1 && !event.isShiftDown()) {
            click(event);
        }
    }

    private void click(MouseEvent event) {
        int offset = places.character(x, y);
        if (signs.click(x, y)) {
            return;
        }
        if (offset < 0) {
            body.pictureAt(x, y).ifPresent(followed);
            return;
        }
        text.linkAt(offset)
                .filter(link ->
                        event.isShortcutDown() || (link.startsWith(ReadingView.PICTURE) && !text.isCaption(offset)))
                .ifPresentOrElse(followed, () -> clicked.accept(offset));
    }

    private void moved(MouseEvent event) {
        boolean onHandle = handles.at(event.getX(), event.getY()).isPresent();
        boolean leads =
                signs.at(event.getX(), event.getY()).isPresent()
                        || body.pictureAt(event.getX(), event.getY()).isPresent();
        body.area().setCursor(onHandle ? Cursor.H_RESIZE : leads ? Cursor.HAND : Cursor.TEXT);
    }

    private void at(MouseEvent event) {
        x = event.getX();
        y = event.getY();
    }

    private AnimationTimer scrollWhileBeyond() {
        return new AnimationTimer() {
            private long last;

            @Override
            public void start() {
                last = 0;
                super.start();
            }

            @Override
            public void handle(long now) {
                double seconds = last == 0 ? 0 : (now - last) / 1e9;
                last = now;
                double out = y < 0 ? y : y - body.area().getHeight();
                body.scroller().by(out * DRAG_SPEED * seconds);
                extend();
            }
        };
    }
}
