package org.recto.ui.page;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// One chunk while the engine has it on screen: where its characters are, and the layer behind its text in which the
/// page draws. Coordinates are those of its text flow, in pixels, unless said otherwise.
///
/// The layer is one unmanaged group: neither the layout of the text nor the engine takes notice of it.
final class PageCell {

    /// Behind the text, in front of the paper.
    private static final double BEHIND = 10;

    private final Chunks chunks;
    private final Chunk chunk;
    private final TextFlow flow;
    private final String words;
    private final Group layer = new Group();
    private final Group marks = new Group();
    private final Group caret = new Group();
    private final Group veil = new Group();
    private final CellPlates plates;

    PageCell(Chunks chunks, Chunk chunk, TextFlow flow, CellPlates plates) {
        this.chunks = chunks;
        this.chunk = chunk;
        this.flow = flow;
        this.words = chunks.words(chunk);
        this.plates = plates;
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        layer.setViewOrder(BEHIND);
        layer.getChildren().setAll(marks, caret);
        flow.getChildren().add(layer);
        if (!plates.isEmpty()) {
            flow.getChildren().add(plates.node());
        }
        veil.setManaged(false);
        veil.setMouseTransparent(true);
        veil.setViewOrder(-BEHIND);
    }

    Chunk chunk() {
        return chunk;
    }

    /// The words of the chunk.
    String words() {
        return chunks.words(chunk);
    }

    TextFlow flow() {
        return flow;
    }

    CellPlates plates() {
        return plates;
    }

    /// What the page draws in; without a parent, once the engine has thrown the cell away.
    Group layer() {
        return layer;
    }

    /// Draws what is marked, and what stands beside the text.
    void showMarks(List<Node> nodes) {
        marks.getChildren().setAll(nodes);
    }

    /// Draws what lies over the text; nothing, if there is no such thing.
    void showVeil(List<Node> nodes) {
        veil.getChildren().setAll(nodes);
        if (nodes.isEmpty()) {
            flow.getChildren().remove(veil);
        } else if (veil.getParent() == null) {
            flow.getChildren().add(veil);
        }
    }

    /// Draws selection and caret, over what is marked.
    void showCaret(List<Node> nodes) {
        caret.getChildren().setAll(nodes);
    }

    /// Whether the engine has given it a place on the page.
    boolean isShown() {
        var box = flow.getParent();
        return box != null && box.getParent() != null && box.isVisible();
    }

    /// From the top edge of the page to the top of the text flow.
    double top() {
        var box = flow.getParent();
        return (box == null ? 0 : box.getLayoutY()) + flow.getLayoutY();
    }

    double height() {
        return flow.getHeight();
    }

    /// Where the characters of a range are: a box for each line and direction of writing, without the space between the
    /// lines.
    List<Rectangle2D> boxes(Range range) {
        var within = chunk.range().clip(range);
        return boxes(chunks.column(chunk, within.start()), chunks.column(chunk, within.end()));
    }

    private List<Rectangle2D> boxes(int from, int to) {
        return flow.getLayoutInfo().getSelectionGeometry(from, to, false);
    }

    /// Like [#boxes(Range)], without the spaces at which lines are broken.
    List<Rectangle2D> printedBoxes(Range range) {
        var within = chunk.range().clip(range);
        int from = chunks.column(chunk, within.start());
        int to = chunks.column(chunk, within.end());
        var boxes = new ArrayList<Rectangle2D>();
        for (TextLineInfo line : lines()) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, printedEnd(line));
            if (start < end) {
                boxes.addAll(boxes(start, end));
            }
        }
        return boxes;
    }

    private int printedEnd(TextLineInfo line) {
        int end = Math.min(line.end(), words.length());
        while (end > line.start() && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// Where the caret stands at an offset: a box without width.
    Rectangle2D caret(int offset) {
        var info = flow.getLayoutInfo().caretInfoAt(chunks.column(chunk, offset), true);
        return info.getSegmentCount() == 0 ? line(offset).bounds() : info.getSegmentAt(0);
    }

    /// The line that holds an offset; an offset between two lines is in the second.
    TextLineInfo line(int offset) {
        int column = chunks.column(chunk, offset);
        var lines = lines();
        var found = lines.getFirst();
        for (TextLineInfo line : lines) {
            if (line.start() <= column) {
                found = line;
            }
        }
        return found;
    }

    /// The lines as they are broken now, at least one.
    List<TextLineInfo> lines() {
        var lines = flow.getLayoutInfo().getTextLines(false);
        return lines.isEmpty() ? List.of(new TextLineInfo(0, words.length(), Rectangle2D.EMPTY)) : lines;
    }

    /// What a line takes up of the page: its box and that of the pictures which stand above the first line and below
    /// the last. Who moves along it evenly passes a picture evenly.
    Rectangle2D reach(TextLineInfo line) {
        var box = line.bounds();
        double above = line.start() == 0 ? plates.roomAbove() : 0;
        double below = line.end() >= words.length() ? plates.roomBelow() : 0;
        return new Rectangle2D(box.getMinX(), box.getMinY() - above, box.getWidth(), above + box.getHeight() + below);
    }

    /// The characters of a line.
    Range range(TextLineInfo line) {
        return new Range(chunks.offset(chunk, line.start()), chunks.offset(chunk, line.end()));
    }

    /// The border between two characters that is nearest to a point.
    int border(double x, double y) {
        return words.isEmpty()
                ? chunk.range().start()
                : chunks.offset(chunk, flow.getHitInfo(new Point2D(x, clampToLines(y))).getInsertionIndex());
    }

    /// The character under a point, or the one nearest to it.
    int character(double x, double y) {
        return words.isEmpty()
                ? chunk.range().start()
                : chunks.offset(chunk, flow.getHitInfo(new Point2D(x, clampToLines(y))).getCharIndex());
    }

    private double clampToLines(double y) {
        var lines = lines();
        return Math.clamp(y, lines.getFirst().bounds().getMinY(), Math.max(0, lines.getLast().bounds().getMaxY() - 1));
    }
}
