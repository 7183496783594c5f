package org.recto.export.docx;

import org.recto.handout.Paragraph;
import org.recto.handout.Run;

import java.util.List;
import java.util.function.Consumer;

/// A table of a reading.
record Table(Body body, Consumer<Run> writing) {

    void write(Paragraph paragraph) {
        var rows = paragraph.rows();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        body.table(columns);
        for (List<List<Run>> row : rows) {
            body.part().open("w:tr");
            for (int i = 0; i < columns; i++) {
                body.cell();
                body.open("");
                if (i < row.size()) {
                    row.get(i).forEach(writing);
                }
                body.close();
                body.part().close();
            }
            body.part().close();
        }
        body.part().close();
        body.paragraph("", "");
    }
}
