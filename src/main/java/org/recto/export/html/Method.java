package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.handout.Counts;
import org.recto.handout.Handout;
import org.recto.handout.Part;
import org.recto.handout.Wording;

/// What was counted, and how it was made.
record Method(Handout handout) implements Piece {

    @Override
    public void into(Element parent) {
        if (!handout.options().has(Part.METHOD)) {
            return;
        }
        var section = Elements.section(parent, "method", Wording.of("method"));
        Elements.add(section, "p", "", Wording.of("method.text"));
        var counts = Counts.of(handout);
        var list = Elements.add(section, "dl", "counts");
        line(list, "method.readings", counts.readings());
        line(list, "method.words", counts.words());
        line(list, "method.passages", counts.marks());
        line(list, "method.notes", counts.notes());
        line(list, "method.links", counts.links());
        if (!counts.people().isEmpty()) {
            var people = section.appendElement("ul");
            counts.people()
                    .forEach((name, made) -> Elements.add(people, "li", "", Wording.of("method.person", name, made)));
        }
        Elements.add(section, "p", "made", Wording.of("method.made", handout.options().date()));
    }

    private static void line(Element list, String key, long count) {
        Elements.add(list, "dt", "", Wording.of(key));
        Elements.add(list, "dd", "", Wording.of("number", count));
    }
}
