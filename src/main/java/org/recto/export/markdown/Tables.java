package org.recto.export.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.recto.handout.Paragraph;
import org.recto.handout.Run;

import java.util.List;

/// Tables, the first row of which Markdown has as their head.
record Tables(Prose prose) {

    Node of(Paragraph paragraph) {
        var rows = paragraph.rows();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        var table = new TableBlock();
        var head = new TableHead();
        head.appendChild(row(rows.getFirst(), columns, true));
        table.appendChild(head);
        var body = new TableBody();
        rows.stream().skip(1).forEach(row -> body.appendChild(row(row, columns, false)));
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return table;
    }

    private Node row(List<List<Run>> cells, int columns, boolean isHead) {
        var row = new TableRow();
        for (int i = 0; i < columns; i++) {
            var cell = new TableCell();
            cell.setHeader(isHead);
            row.appendChild(i < cells.size() ? prose.into(cell, cells.get(i)) : cell);
        }
        return row;
    }
}
