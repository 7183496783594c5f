package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Wording;

import java.util.List;

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
                    numbers(line, there.stream().flatMap(it -> handout.find(it.id()).stream()).toList());
                }
            }
        }
    }

    private static void numbers(Element line, List<Mark> marks) {
        var before = "";
        for (Mark mark : marks) {
            line.appendText(before);
            Elements.jump(line, "m" + mark.number(), Integer.toString(mark.number()));
            before = ", ";
        }
    }
}
