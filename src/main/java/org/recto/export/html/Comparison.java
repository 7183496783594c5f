package org.recto.export.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.jsoup.nodes.Element;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.compare.Matrix;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Wording;

import java.util.LinkedHashMap;
import java.util.List;

/// Themes as rows, readings as columns, the passages in the cells. A screen can be scrolled sideways; on paper there
/// are several tables if the readings are many.
record Comparison(Handout handout, Inks inks, Medium medium) implements Piece {

    /// A row of one of the tables.
    private record Row(Matrix table, Theme theme) {}

    @Override
    public void into(Element parent) {
        into(parent, Stretch.whole(rows().size()));
    }

    /// Adds some of its rows, with what stands above all of them if they are the first.
    void into(Element parent, Stretch stretch) {
        var rows = rows().subList(stretch.from(), stretch.to());
        if (rows.isEmpty()) {
            return;
        }
        var section =
                stretch.isFirst()
                        ? Elements.section(parent, "comparison", Wording.of("comparison"))
                        : Elements.add(parent, "section", "part").attr("aria-label", Wording.of("comparison"));
        if (stretch.isFirst()) {
            Elements.add(section, "p", "about", Wording.of("comparison.about"));
        }
        var wide = Elements.add(section, "div", "wide").attr("tabindex", "0").attr("role", "region");
        wide.attr("aria-labelledby", "comparison-h");
        rows.stream()
                .collect(groupingBy(Row::table, LinkedHashMap::new, toList()))
                .forEach((table, within) -> table(wide, table, within));
    }

    /// How many passages each row tells of.
    int[] lengths() {
        return rows().stream().mapToInt(row -> passages(row.table(), row.theme())).toArray();
    }

    private List<Row> rows() {
        var matrix = handout.comparison();
        if (!handout.options().has(Part.COMPARISON)) {
            return List.of();
        }
        var tables = medium == Medium.PAPER ? matrix.inParts(Matrix.PAPER_COLUMNS) : List.of(matrix);
        return tables.stream().flatMap(table -> table.themes().stream().map(theme -> new Row(table, theme))).toList();
    }

    private static int passages(Matrix table, Theme theme) {
        return table.readings().stream().mapToInt(reading -> table.at(theme, reading).size()).sum();
    }

    private void table(Element parent, Matrix matrix, List<Row> rows) {
        var table = Elements.add(parent, "table", "matrix");
        var head = table.appendElement("thead").appendElement("tr");
        Elements.add(head, "th", "", Wording.of("comparison.theme")).attr("scope", "col");
        for (Reading reading : matrix.readings()) {
            Elements.add(head, "th", "", reading.details().title()).attr("scope", "col");
        }
        var body = table.appendElement("tbody");
        for (Row row : rows) {
            var line = body.appendElement("tr");
            new MarkHead(inks).chip(line.appendElement("th").attr("scope", "row"), row.theme());
            matrix.readings().forEach(reading -> cell(line.appendElement("td"), row.theme(), reading));
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
