package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Mark;

import java.util.List;

/// Passages without the text around them, each with its note.
record Excerpts(Handout handout, Notes notes) {

    /// @param heading above them; may be empty
    void into(Element parent, List<Mark> marks, String heading) {
        if (marks.isEmpty()) {
            return;
        }
        var section = Elements.add(parent, "section", "excerpts");
        if (!heading.isEmpty()) {
            Elements.add(section, "h3", "", heading);
        }
        for (Mark mark : marks) {
            var quote = Elements.add(section, "blockquote", "").attr("id", "m" + mark.number());
            mark.quote().lines().filter(line -> !line.isBlank()).forEach(line -> Elements.add(quote, "p", "", line));
            if (!mark.place().isEmpty()) {
                Elements.add(section, "p", "place", mark.place());
            }
            notes.into(section, List.of(mark));
        }
    }
}
