package org.recto.ui.page;

import javafx.scene.text.TextFlow;

import org.recto.text.Range;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The cells that the engine has made and not yet thrown away, by their place in the reading.
final class VisibleCells {

    private final PageText text;
    private final TreeMap<Integer, PageCell> cells = new TreeMap<>();

    VisibleCells(PageText text) {
        this.text = text;
    }

    /// Takes in a cell that the engine is making; it leaves by itself when the engine throws it away.
    PageCell add(TextFlow flow, Chunk chunk) {
        var cell = new PageCell(text.chunks(), chunk, flow, new CellPlates(text.plates(chunk)));
        cells.put(chunk.index(), cell);
        cell.layer()
                .parentProperty()
                .subscribe(parent -> {
                    if (parent == null) {
                        cells.remove(chunk.index(), cell);
                    }
                });
        return cell;
    }

    /// All of them, those out of sight too.
    List<PageCell> all() {
        return List.copyOf(cells.values());
    }

    /// Those in sight, from top to bottom.
    List<PageCell> shown() {
        return cells.values().stream().filter(PageCell::isShown).toList();
    }

    /// The cell that shows an offset, if the engine has one.
    Optional<PageCell> at(int offset) {
        return Optional.ofNullable(cells.get(text.chunks().at(offset).index()));
    }

    /// The cells that show part of a range, or the caret if it is empty.
    List<PageCell> touching(Range range) {
        int first = text.chunks().at(range.start()).index();
        int last = text.chunks().at(range.end()).index();
        return List.copyOf(cells.subMap(first, true, last, true).values());
    }

    /// The shown cell nearest to a height.
    ///
    /// @param y in pixels from the page's top edge
    Optional<PageCell> nearest(double y) {
        PageCell found = null;
        for (PageCell cell : shown()) {
            if (found == null || cell.top() <= y) {
                found = cell;
            }
        }
        return Optional.ofNullable(found);
    }
}
