package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Reading;
import org.recto.handout.Paragraph;

/// A table of a reading.
record Table(Prose prose) {

    void into(Element parent, Reading reading, Paragraph paragraph) {
        var body = Elements.add(parent, "table", "").appendElement("tbody");
        for (var row : paragraph.rows()) {
            var line = body.appendElement("tr");
            for (var cell : row) {
                var element = line.appendElement("td");
                cell.forEach(run -> prose.into(element, reading, run));
            }
        }
    }
}
