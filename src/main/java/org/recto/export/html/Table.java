package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Reading;
import org.recto.handout.Paragraph;
import org.recto.handout.Run;

import java.util.List;
import java.util.StringTokenizer;

/// A table of a reading: a line of its text is a row, and tabs part the cells. Passages may run through several.
record Table(Prose prose) {

    void into(Element parent, Reading reading, Paragraph paragraph) {
        var table = Elements.add(parent, "table", "");
        var row = Elements.add(table.appendElement("tbody"), "tr", "");
        var body = row.parent();
        var cell = row.appendElement("td");
        for (Run run : paragraph.runs()) {
            var pieces = new StringTokenizer(run.words(), "\t\n", true);
            int start = run.start();
            while (pieces.hasMoreTokens()) {
                var piece = pieces.nextToken();
                boolean isLast = !pieces.hasMoreTokens();
                if (piece.equals("\n") && body != null) {
                    row = body.appendElement("tr");
                }
                if (piece.equals("\n") || piece.equals("\t")) {
                    cell = row.appendElement("td");
                    piece = "";
                }
                prose.into(cell, reading, part(run, piece, start, isLast));
                start += Math.max(1, piece.codePointCount(0, piece.length()));
            }
        }
    }

    private static Run part(Run run, String words, int start, boolean isLast) {
        return new Run(start, words, run.formats(), run.marks(), run.begins(), isLast ? run.ends() : List.of());
    }
}
