package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Part;
import org.recto.handout.Wording;

/// The themes with their definitions.
record CodebookList(Handout handout, Inks inks) implements Piece {

    @Override
    public void into(Element parent) {
        if (!handout.options().has(Part.CODEBOOK) || handout.codebook().isEmpty()) {
            return;
        }
        var section = Elements.section(parent, "codebook", Wording.of("codebook"));
        var list = Elements.add(section, "dl", "codebook");
        for (Theme theme : handout.codebook()) {
            var depth = " d" + Math.min(handout.depth(theme), 5);
            new MarkHead(inks).chip(Elements.add(list, "dt", "theme" + depth), theme);
            var about = Elements.add(list, "dd", "theme" + depth);
            NoteText.into(about, theme.definition());
            long count = handout.count(theme);
            Elements.add(about, "p", "count", Wording.of("codebook.count", count));
        }
    }
}
