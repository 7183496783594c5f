package org.recto.export.markdown;

import org.commonmark.node.Node;
import org.recto.annotation.Theme;
import org.recto.handout.Mark;
import org.recto.handout.Plain;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of a mark wherever it is named: its number, its themes, where it is and whose.
record Heads(Tags tags) {

    static Node number(Mark mark) {
        return Nodes.strong(mark.number() + ".");
    }

    Node tag(Theme theme) {
        return tags.of(theme);
    }

    /// All of it as a paragraph.
    Node inFull(Mark mark) {
        var line = Nodes.paragraph(number(mark));
        for (Theme theme : mark.themes()) {
            line.appendChild(Nodes.text(" "));
            line.appendChild(tag(theme));
        }
        line.appendChild(Nodes.text(" · " + where(mark)));
        return line;
    }

    /// Where it is, and whose.
    static String where(Mark mark) {
        return Stream.of(mark.place(), Plain.oneLine(mark.by()))
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String excerpt(Mark mark) {
        return "“" + Plain.excerpt(mark.quote()) + "”";
    }
}
