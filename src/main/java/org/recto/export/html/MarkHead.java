package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Theme;
import org.recto.handout.Mark;
import org.recto.handout.Wording;

/// What is said of a mark wherever it is named: its number, its themes, whose it is.
record MarkHead(Inks inks) {

    void into(Element parent, Mark mark) {
        Elements.jump(parent, "m" + mark.number(), Integer.toString(mark.number()))
                .attr("class", "number")
                .attr("aria-label", Wording.of("note.mark", mark.number()));
        parent.appendText(" ");
        mark.themes().forEach(theme -> chip(parent, theme));
        Elements.add(parent, "span", "by", mark.by());
    }

    void chip(Element parent, Theme theme) {
        parent.appendText(" ");
        Elements.add(parent, "span", "chip " + inks.name(theme), theme.name());
        parent.appendText(" ");
    }
}
