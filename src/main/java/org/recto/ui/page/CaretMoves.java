package org.recto.ui.page;

import javafx.geometry.Rectangle2D;

import org.recto.text.Range;

/// Where a step leads that depends on how the lines are broken: up, down, to the ends of a line, a page on. All offsets
/// are code points.
final class CaretMoves {

    private final PageText text;
    private final Scroller scroller;
    private final VisibleCells cells;

    /// Where the caret wants to be, from the left; kept while it goes up and down through shorter lines.
    private double column = -1;

    CaretMoves(PageText text, Scroller scroller, VisibleCells cells) {
        this.text = text;
        this.scroller = scroller;
        this.cells = cells;
    }

    /// Forgets the column: the caret has moved sideways.
    void sideways() {
        column = -1;
    }

    int lineStart(int offset) {
        var cell = scroller.ready(offset);
        return cell.range(cell.line(offset)).start();
    }

    /// The end of the line: before the space at which it is broken, since what follows that is in the next line.
    int lineEnd(int offset) {
        var cell = scroller.ready(offset);
        var line = cell.line(offset);
        var range = cell.range(line);
        return range.end() == cell.chunk().range().end() ? range.end() : Math.max(range.start(), range.end() - 1);
    }

    int up(int offset) {
        return vertical(offset, -1);
    }

    int down(int offset) {
        return vertical(offset, 1);
    }

    private int vertical(int offset, int step) {
        var cell = scroller.ready(offset);
        var caret = cell.caret(offset);
        double x = column < 0 ? caret.getMinX() : column;
        int found = beside(cell, offset, step, x);
        column = x;
        return found;
    }

    private int beside(PageCell cell, int offset, int step, double x) {
        var lines = cell.lines();
        int at = lines.indexOf(cell.line(offset)) + step;
        if (at >= 0 && at < lines.size()) {
            return cell.border(x, middle(lines.get(at).bounds()));
        }
        int next = cell.chunk().index() + step;
        if (next < 0) {
            return 0;
        }
        if (next >= text.chunks().size()) {
            return text.text().length();
        }
        var other = scroller.ready(text.chunks().get(next).range().start());
        var line = step > 0 ? other.lines().getFirst() : other.lines().getLast();
        return other.border(x, middle(line.bounds()));
    }

    private static double middle(Rectangle2D bounds) {
        return (bounds.getMinY() + bounds.getMaxY()) / 2;
    }

    /// The offset that will stand where the caret stands now, once the page has moved.
    ///
    /// @param height how far the page moves up, in pixels
    int paged(int offset, double height) {
        var cell = scroller.ready(offset);
        var caret = cell.caret(offset);
        double x = column < 0 ? caret.getMinX() : column;
        column = x;
        double y = cell.top() + middle(caret) + height;
        int step = height > 0 ? 1 : -1;
        var seen = cell;
        while (!holds(seen, y)) {
            int next = seen.chunk().index() + step;
            if (next < 0 || next >= text.chunks().size()) {
                return step > 0 ? text.text().length() : 0;
            }
            double border = step > 0 ? seen.top() + seen.height() : seen.top();
            var other = scroller.ready(text.chunks().get(next).range().start());
            if (!other.isShown()) {
                double into = step > 0 ? y - border : other.height() - (border - y);
                return other.border(x, Math.clamp(into, 0, other.height()));
            }
            seen = other;
        }
        return seen.border(x, y - seen.top());
    }

    private static boolean holds(PageCell cell, double y) {
        return cell.top() <= y && y < cell.top() + cell.height();
    }

    /// The border between two characters that is nearest to a point of the page.
    int border(double x, double y) {
        return cells.nearest(y).map(cell -> cell.border(x - cell.flow().getLayoutX(), y - cell.top())).orElse(0);
    }

    /// The character at a point of the page: under it, or -1 if there is none.
    int character(double x, double y) {
        return cells.nearest(y)
                .map(cell -> {
                    double inX = x - cell.flow().getLayoutX();
                    double inY = y - cell.top();
                    int offset = cell.character(inX, inY);
                    var box = cell.boxes(new Range(offset, Math.min(offset + 1, text.text().length())));
                    return box.stream().anyMatch(one -> near(one, inX, inY)) ? offset : -1;
                })
                .orElse(-1);
    }

    private static boolean near(Rectangle2D box, double x, double y) {
        return box.getMinX() - 1 <= x && x <= box.getMaxX() + 1 && box.getMinY() <= y && y <= box.getMaxY() + 4;
    }
}
