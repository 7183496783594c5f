package org.recto.ui.page;

import javafx.scene.Node;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Draws what the page shows behind the text of its cells, and draws it anew where something has changed.
final class PagePainter {

    private final PageText text;
    private final Marks marks;
    private final CaretModel caret;
    private final VisibleCells cells;
    private final PlatePainter plates;
    private final Set<PageCell> stale = new LinkedHashSet<>();
    private Typesetter typesetter;
    private PageColours colours = PageColours.INITIAL;
    private Tints tints = new Tints(colours);
    private FoundHits found = FoundHits.NONE;
    private boolean caretShown;

    PagePainter(
            PageText text,
            Marks marks,
            CaretModel caret,
            VisibleCells cells,
            Typesetter typesetter,
            PlatePainter plates) {
        this.text = text;
        this.marks = marks;
        this.caret = caret;
        this.cells = cells;
        this.typesetter = typesetter;
        this.plates = plates;
    }

    void typesetter(Typesetter next) {
        typesetter = next;
    }

    Tints tints() {
        return tints;
    }

    PageColours colours() {
        return colours;
    }

    /// Draws in other colours from now on.
    void colours(PageColours next) {
        colours = next;
        tints = new Tints(next);
    }

    /// Shows what was found, from now on.
    void found(FoundHits hits) {
        found = hits;
        cells.shown().forEach(this::paintMarks);
    }

    /// Whether the caret is to be seen.
    void showCaret(boolean shown) {
        caretShown = shown;
        repaintCaret(caret.range());
    }

    /// Notes that a cell's lines are not where they were.
    void stale(PageCell cell) {
        stale.add(cell);
    }

    /// Draws the cells whose lines have moved, and the pictures in sight. To be called after layout.
    void refresh() {
        var due = List.copyOf(stale);
        stale.clear();
        due.stream().filter(PageCell::isShown).forEach(this::paint);
        if (text.hasPlates()) {
            cells.shown().forEach(this::paintPlates);
        }
    }

    void repaint() {
        cells.shown().forEach(this::paint);
    }

    void repaint(List<Range> touched) {
        var due = new LinkedHashSet<PageCell>();
        touched.forEach(range -> due.addAll(cells.touching(range)));
        due.stream().filter(PageCell::isShown).forEach(this::paintMarks);
    }

    /// Draws selection and caret anew where they were and where they are.
    void repaintCaret(Range before) {
        var due = new LinkedHashSet<>(cells.touching(before));
        due.addAll(cells.touching(caret.range()));
        due.stream().filter(PageCell::isShown).forEach(this::paintCaret);
    }

    private void paint(PageCell cell) {
        paintMarks(cell);
        paintCaret(cell);
    }

    private void paintMarks(PageCell cell) {
        var chunk = cell.chunk();
        var nodes = new ArrayList<Node>();
        if (chunk.first()) {
            int number =
                    chunk.kind().isNumbered() && chunk.block() >= 0 ? text.text().paragraphNumber(chunk.block()) : 0;
            var beside = marks.lens().isThemed() ? VeilLayer.faded(colours) : colours.muted();
            nodes.addAll(MarginLayer.draw(cell, number, typesetter, colours, beside));
        }
        var touching = marks.touching(chunk.range());
        if (!touching.isEmpty()) {
            var painting = HighlightPainter.paint(chunk.range(), touching);
            nodes.addAll(HighlightLayer.draw(cell, painting, tints, colours, typesetter));
        }
        nodes.addAll(FoundLayer.draw(cell, found, typesetter.size(chunk), colours));
        cell.showMarks(nodes);
        cell.showVeil(marks.lens().isThemed() ? VeilLayer.draw(cell, touching, colours) : List.of());
        paintPlates(cell);
    }

    private void paintPlates(PageCell cell) {
        if (!cell.plates().isEmpty()) {
            boolean faded = marks.lens().isThemed() && marks.touching(cell.chunk().range()).isEmpty();
            plates.paint(cell, colours, faded);
        }
    }

    private void paintCaret(PageCell cell) {
        int at = caretShown && text.chunks().at(caret.caret()).equals(cell.chunk()) ? caret.caret() : -1;
        double spacing = typesetter.lineSpacing(cell.chunk());
        cell.showCaret(CaretLayer.draw(cell, caret.range(), at, colours, spacing));
    }
}
