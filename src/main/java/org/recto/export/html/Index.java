package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Part;
import org.recto.handout.Wording;

/// Where each theme's passages are, by their numbers.
record Index(Handout handout) implements Piece {

    @Override
    public void into(Element parent) {
        var matrix = handout.comparison();
        if (!handout.options().has(Part.INDEX) || matrix.themes().isEmpty()) {
            return;
        }
        var section = Elements.section(parent, "index", Wording.of("index"));
        var list = Elements.add(section, "dl", "index");
        for (Theme theme : matrix.themes()) {
            Elements.add(list, "dt", "", theme.name());
            for (Reading reading : matrix.readings()) {
                var there = matrix.at(theme, reading);
                if (!there.isEmpty()) {
                    var line = Elements.add(list, "dd", "", reading.details().title() + ": ");
                    there.forEach(annotation -> number(line, annotation));
                }
            }
        }
    }

    private void number(Element line, Annotation annotation) {
        handout.find(annotation.id())
                .ifPresent(mark -> {
                    if (line.childrenSize() > 0) {
                        line.appendText(", ");
                    }
                    Elements.jump(line, "m" + mark.number(), Integer.toString(mark.number()));
                });
    }
}
