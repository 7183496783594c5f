package org.recto.ui.page;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.recto.text.Range;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The keys of a page. What they do not need goes on to the window.
final class PageKeys {

    /// What stays in sight when a page is turned, in pixels.
    private static final double OVERLAP = 56;

    private final PageText text;
    private final PageBody body;
    private final CaretModel caret;
    private final CaretMoves lines;
    private final TextMoves moves;
    private final EndHandles handles;
    private final IntConsumer chosen;
    private final Consumer<String> followed;

    PageKeys(
            PageText text,
            PageBody body,
            CaretModel caret,
            CaretMoves lines,
            TextMoves moves,
            EndHandles handles,
            IntConsumer chosen,
            Consumer<String> followed) {
        this.text = text;
        this.body = body;
        this.caret = caret;
        this.lines = lines;
        this.moves = moves;
        this.handles = handles;
        this.chosen = chosen;
        this.followed = followed;
        body.area().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown())) {
            return;
        }
        boolean used = handles.held().isPresent() ? moveEnd(event) : moveCaret(event) || act(event);
        if (used) {
            event.consume();
        }
    }

    private boolean moveEnd(KeyEvent event) {
        int at = handles.held().orElseThrow().offset();
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> {
                int to = target(event, at);
                handles.to(to);
                body.scroller().follow(handles.held().orElseThrow().offset());
            }
            case E -> handles.take();
            case ENTER -> handles.keep();
            case ESCAPE -> handles.giveUp();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moveCaret(KeyEvent event) {
        boolean extend = event.isShiftDown();
        var range = caret.range();
        switch (event.getCode()) {
            case LEFT, RIGHT -> {
                boolean collapses = !extend && !range.isEmpty() && !event.isShortcutDown();
                boolean left = event.getCode() == KeyCode.LEFT;
                int to = collapses ? (left ? range.start() : range.end()) : target(event, caret.caret());
                lines.sideways();
                moveTo(to, extend);
            }
            case UP, DOWN -> {
                if (event.isShortcutDown()) {
                    lines.sideways();
                }
                moveTo(target(event, caret.caret()), extend);
            }
            case HOME, END -> {
                int to = target(event, caret.caret());
                lines.sideways();
                moveTo(to, extend);
            }
            case PAGE_UP -> turn(-1, extend);
            case PAGE_DOWN -> turn(1, extend);
            case SPACE -> turn(extend ? -1 : 1, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int target(KeyEvent event, int from) {
        boolean far = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT -> far ? moves.previousWord(from) : moves.previousGrapheme(from);
            case RIGHT -> far ? moves.nextWord(from) : moves.nextGrapheme(from);
            case UP -> far ? moves.previousBlock(from) : lines.up(from);
            case DOWN -> far ? moves.nextBlock(from) : lines.down(from);
            case HOME -> far ? 0 : lines.lineStart(from);
            case END -> far ? text.text().length() : lines.lineEnd(from);
            default -> from;
        };
    }

    private void moveTo(int offset, boolean extend) {
        caret.moveTo(offset, extend);
        body.scroller().follow(offset);
    }

    private void turn(int step, boolean extend) {
        double height = step * Math.max(OVERLAP, body.area().getHeight() - OVERLAP);
        int to = lines.paged(extend ? caret.caret() : inSight(), height);
        body.scroller().by(height);
        body.area().layout();
        caret.moveTo(to, extend);
        body.scroller().follow(to);
    }

    /// The caret; or where the reader looks, who has left it behind with wheel or scroll bar.
    private int inSight() {
        boolean seen =
                body.scroller()
                        .box(caret.caret())
                        .filter(line -> line.getMaxY() > 0 && line.getMinY() < body.area().getHeight())
                        .isPresent();
        return seen ? caret.caret() : body.scroller().place().offset();
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case A -> caret.select(new Range(0, text.text().length()));
                case C -> {
                    if (event.isShiftDown() || caret.range().isEmpty()) {
                        return false;
                    }
                    copy();
                }
                case ENTER -> {
                    var link = text.linkAt(caret.range().start());
                    link.ifPresent(followed);
                    return link.isPresent();
                }
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (event.getCode()) {
            case M -> {
                caret.select(moves.markAt(caret.caret(), caret.range()));
                body.scroller().follow(caret.range().start());
            }
            case E -> {
                return handles.take();
            }
            case ENTER -> chosen.accept(caret.range().start());
            case ESCAPE -> {
                if (caret.range().isEmpty()) {
                    return false;
                }
                caret.moveTo(caret.caret(), false);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(text.text().substring(caret.range()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
