package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Tie;
import org.recto.handout.Wording;

/// The links, each with both its passages.
record Links(Handout handout) implements Piece {

    @Override
    public void into(Element parent) {
        if (!handout.options().has(Part.LINKS) || handout.ties().isEmpty()) {
            return;
        }
        var section = Elements.section(parent, "links", Wording.of("links"));
        for (Tie tie : handout.ties()) {
            var link = Elements.add(section, "div", "link");
            end(link, tie.from());
            var relation = Elements.add(link, "p", "relation");
            Elements.add(relation, "strong", "", tie.link().relation());
            relation.appendText(" ");
            Elements.add(relation, "span", "by", tie.by());
            end(link, tie.to());
            NoteText.into(link, tie.link().note());
        }
    }

    private static void end(Element link, Mark mark) {
        var quote = Elements.add(link, "blockquote", "");
        quote.appendText("“" + Plain.oneLine(mark.quote()) + "” ");
        Elements.jump(quote, "m" + mark.number(), Integer.toString(mark.number())).attr("class", "number");
        quote.appendText(" ");
        Elements.add(quote, "span", "place", mark.place());
    }
}
