package org.recto.ui.page;

import javafx.scene.text.Font;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the columns of tables begin. All rows of a table have the same columns, as wide as their widest cell; where
/// the page is too narrow for that, the widest columns give way. All lengths are pixels.
final class TableColumns {

    private final TableCells cells;
    private final Map<Integer, List<Double>> known = new HashMap<>();
    private double room = -1;

    TableColumns(TableCells cells) {
        this.cells = cells;
    }

    /// Forgets what was reckoned with another font.
    void forget() {
        known.clear();
    }

    /// The stops for the row of a table. One for each row, since who shares one is held by it.
    ///
    /// @param left where rows begin: the engine counts stops from the edge of the space around a row, not from its
    ///   words
    /// @param wide the width that rows have
    /// @param gap between two columns
    TabStopPolicy stops(Chunk row, Font font, double left, double wide, double gap) {
        if (wide != room) {
            room = wide;
            known.clear();
        }
        var starts = known.computeIfAbsent(row.block(), block -> starts(widths(cells.of(block), font), wide, gap));
        var policy = new TabStopPolicy();
        starts.forEach(start -> policy.tabStops().add(new TabStop(left + start)));
        policy.setDefaultInterval(gap * 2);
        return policy;
    }

    private static List<Double> widths(List<List<String>> columns, Font font) {
        var measure = new Text();
        measure.setFont(font);
        var widths = new ArrayList<Double>();
        for (List<String> column : columns) {
            double widest = 0;
            for (var cell : column) {
                measure.setText(cell);
                widest = Math.max(widest, measure.getLayoutBounds().getWidth());
            }
            widths.add(Math.ceil(widest));
        }
        return widths;
    }

    /// Where each column but the first begins.
    static List<Double> starts(List<Double> widths, double room, double gap) {
        double cap = cap(widths, room - (widths.size() - 1) * gap);
        var starts = new ArrayList<Double>();
        double at = 0;
        for (int i = 0; i < widths.size() - 1; i++) {
            at += Math.min(widths.get(i), cap) + gap;
            starts.add(at);
        }
        return starts;
    }

    /// How wide a column may be so that all of them together have room: those that are narrower leave theirs to the
    /// others.
    private static double cap(List<Double> widths, double room) {
        var sorted = widths.stream().sorted().toList();
        double left = Math.max(0, room);
        for (int i = 0; i < sorted.size(); i++) {
            double share = left / (sorted.size() - i);
            if (sorted.get(i) > share) {
                return share;
            }
            left -= sorted.get(i);
        }
        return Double.MAX_VALUE;
    }
}
