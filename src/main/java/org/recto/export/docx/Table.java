package org.recto.export.docx;

import org.recto.handout.Paragraph;
import org.recto.handout.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/// A table of a reading: a line of its text is a row, and tabs part the cells.
record Table(Body body, Consumer<Run> writing) {

    void write(Paragraph paragraph) {
        var rows = rows(paragraph);
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

    private static List<List<List<Run>>> rows(Paragraph paragraph) {
        List<List<List<Run>>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of(new ArrayList<>())));
        for (Run run : paragraph.runs()) {
            var pieces = new StringTokenizer(run.words(), "\t\n", true);
            while (pieces.hasMoreTokens()) {
                var piece = pieces.nextToken();
                if (piece.equals("\n")) {
                    rows.add(new ArrayList<>(List.of(new ArrayList<>())));
                } else if (piece.equals("\t")) {
                    rows.getLast().add(new ArrayList<>());
                }
                boolean isLast = !pieces.hasMoreTokens();
                rows.getLast().getLast().add(part(run, piece.isBlank() ? "" : piece, isLast));
            }
        }
        return rows;
    }

    private static Run part(Run run, String words, boolean isLast) {
        return new Run(run.start(), words, run.formats(), run.marks(), run.begins(), isLast ? run.ends() : List.of());
    }
}
