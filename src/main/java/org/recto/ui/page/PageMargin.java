package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

import org.recto.text.Range;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The margin of a page whose text is laid out by [PageBody].
final class PageMargin implements Margin {

    /// Of a note that lies over the text.
    private static final double OVER_TEXT = 17;

    private static final double OVER_EDGE = 14;

    private final PageBody body;
    private final Marks marks;
    private final Pane node = new Pane();
    private Map<Integer, Double> tops = Map.of();
    private Columns set = Columns.alone(0, 0);
    private OptionalDouble moved = OptionalDouble.empty();

    PageMargin(PageBody body, Marks marks) {
        this.body = body;
        this.marks = marks;
        node.setPickOnBounds(false);
        node.setManaged(false);
        node.getStyleClass().add("page-margin");
        node.addEventHandler(ScrollEvent.SCROLL, body::scrolled);
    }

    /// Looks how far the text has moved. To be called after each layout, before anybody is told of it.
    void follow() {
        var now = new HashMap<Integer, Double>();
        for (PageCell cell : body.cells().shown()) {
            now.put(cell.chunk().index(), cell.top());
        }
        boolean same = set.equals(body.columns());
        moved = same ? between(tops, now) : OptionalDouble.empty();
        tops = now;
        set = body.columns();
        if (marks.notesBeside(set.isBesideNotes())) {
            body.painter().repaint();
        }
    }

    private static OptionalDouble between(Map<Integer, Double> before, Map<Integer, Double> now) {
        for (var cell : now.entrySet()) {
            var top = before.get(cell.getKey());
            if (top != null) {
                return OptionalDouble.of(cell.getValue() - top);
            }
        }
        return OptionalDouble.empty();
    }

    /// The page is set in another style: what stood where says nothing about what stands where now.
    void forget() {
        tops = Map.of();
    }

    @Override
    public void want(boolean wanted) {
        body.besideNotes(wanted);
    }

    @Override
    public boolean isOpen() {
        return set.isBesideNotes();
    }

    @Override
    public Pane node() {
        return node;
    }

    @Override
    public double textEnd() {
        return set.end();
    }

    @Override
    public double left() {
        return isOpen() ? set.notes() : Math.max(OVER_EDGE, body.area().getWidth() - OVER_EDGE - width());
    }

    @Override
    public double width() {
        double size = body.typesetter().style().size();
        return isOpen()
                ? set.notesWidth()
                : Math.max(0, Math.min(OVER_TEXT * size, body.area().getWidth() - 2 * OVER_EDGE));
    }

    @Override
    public double height() {
        return body.area().getHeight();
    }

    @Override
    public Range laidOut() {
        var shown = body.cells().shown();
        return shown.isEmpty()
                ? Range.at(0)
                : new Range(shown.getFirst().chunk().range().start(), shown.getLast().chunk().range().end());
    }

    @Override
    public Optional<Rectangle2D> line(int offset) {
        return body.scroller().box(offset);
    }

    @Override
    public OptionalDouble moved() {
        return moved;
    }
}
