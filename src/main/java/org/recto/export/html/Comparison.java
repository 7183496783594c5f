package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.compare.Matrix;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Wording;

import java.util.List;

/// Themes as rows, readings as columns, the passages in the cells. A screen can be scrolled sideways; on paper there
/// are several tables if the readings are many.
record Comparison(Handout handout, Inks inks, Medium medium) implements Piece {

    @Override
    public void into(Element parent) {
        var matrix = handout.comparison();
        if (!handout.options().has(Part.COMPARISON) || matrix.themes().isEmpty()) {
            return;
        }
        var section = Elements.section(parent, "comparison", Wording.of("comparison"));
        Elements.add(section, "p", "about", Wording.of("comparison.about"));
        var wide = Elements.add(section, "div", "wide").attr("tabindex", "0").attr("role", "region");
        wide.attr("aria-labelledby", "comparison-h");
        var parts = medium == Medium.PAPER ? matrix.inParts(Matrix.PAPER_COLUMNS) : List.of(matrix);
        parts.forEach(part -> table(wide, part));
    }

    private void table(Element parent, Matrix matrix) {
        var table = Elements.add(parent, "table", "matrix");
        var head = table.appendElement("thead").appendElement("tr");
        Elements.add(head, "th", "", Wording.of("comparison.theme")).attr("scope", "col");
        for (Reading reading : matrix.readings()) {
            Elements.add(head, "th", "", reading.details().title()).attr("scope", "col");
        }
        var body = table.appendElement("tbody");
        for (Theme theme : matrix.themes()) {
            var row = body.appendElement("tr");
            new MarkHead(inks).chip(row.appendElement("th").attr("scope", "row"), theme);
            matrix.readings().forEach(reading -> cell(row.appendElement("td"), theme, reading));
        }
    }

    private void cell(Element cell, Theme theme, Reading reading) {
        var there = handout.comparison().at(theme, reading);
        if (there.isEmpty()) {
            cell.attr("class", "silent").appendText(Wording.of("silent"));
            return;
        }
        var list = cell.appendElement("ul");
        there.stream().flatMap(annotation -> handout.find(annotation.id()).stream()).forEach(mark -> item(list, mark));
    }

    private static void item(Element list, Mark mark) {
        var item = list.appendElement("li");
        Elements.jump(item, "m" + mark.number(), Integer.toString(mark.number())).attr("class", "number");
        item.appendText(" “" + Plain.excerpt(mark.quote()) + "” ");
        Elements.add(item, "span", "place", mark.place());
    }
}
