package org.recto.ui.page;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The cells by which the columns of a text's tables are measured: the longest few of each column. Only whoever knows
/// the font can tell which of them is the widest.
final class TableCells {

    /// Letters are not equally wide: the widest cell is hardly ever farther down than this.
    private static final int MOST = 4;

    private static final Comparator<String> LONGEST_FIRST = Comparator.comparingInt(String::length).reversed();

    private final Map<Integer, List<List<String>>> byBlock = new HashMap<>();

    TableCells(ReadingText text) {
        for (int i = 0; i < text.blocks().size(); i++) {
            var block = text.blocks().get(i);
            if (block.kind() == BlockKind.TABLE) {
                byBlock.put(i, longest(text, block));
            }
        }
    }

    private static List<List<String>> longest(ReadingText text, Block block) {
        var rows = text.text(block).lines().map(row -> row.split("\t", -1)).toList();
        int count = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        var columns = Stream.generate(ArrayList<String>::new).limit(count).toList();
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (i < row.length - 1 || row.length == count) {
                    keep(row[i], columns.get(i));
                }
            }
        }
        return List.copyOf(columns);
    }

    private static void keep(String cell, List<String> longest) {
        longest.add(cell);
        if (longest.size() > MOST) {
            longest.sort(LONGEST_FIRST);
            longest.removeLast();
        }
    }

    /// The longest cells of each column of a table; empty for other blocks. What ends a shorter row is not among them,
    /// since nothing stands beside it.
    ///
    /// @param block its index
    List<List<String>> of(int block) {
        return byBlock.getOrDefault(block, List.of());
    }
}
