package org.recto.export.docx;

import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.compare.Matrix;
import org.recto.handout.Counts;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Tie;
import org.recto.handout.Wording;

import java.util.List;
import java.util.stream.Collectors;

/// What follows the readings: comparison, links, index, codebook, method.
record Endmatter(Handout handout, Body body) {

    private static final List<List<String>> BOLD = List.of(List.of("w:b"));

    void write() {
        boolean isThemed = !handout.comparison().themes().isEmpty();
        if (handout.options().has(Part.COMPARISON) && isThemed) {
            comparison();
        }
        if (handout.options().has(Part.LINKS) && !handout.ties().isEmpty()) {
            body.paragraph("Heading1", Wording.of("links"));
            handout.ties().forEach(this::link);
        }
        if (handout.options().has(Part.INDEX) && isThemed) {
            index();
        }
        if (handout.options().has(Part.CODEBOOK) && !handout.codebook().isEmpty()) {
            codebook();
        }
        if (handout.options().has(Part.METHOD)) {
            method();
        }
    }

    private void comparison() {
        body.paragraph("Heading1", Wording.of("comparison"));
        body.paragraph("", Wording.of("comparison.about"));
        handout.comparison().inParts(Matrix.PAPER_COLUMNS).forEach(this::table);
    }

    private void table(Matrix matrix) {
        body.table(matrix.readings().size() + 1);
        body.part().open("w:tr").open("w:trPr").add("w:tblHeader").close();
        head(Wording.of("comparison.theme"));
        matrix.readings().forEach(reading -> head(reading.details().title()));
        body.part().close();
        for (Theme theme : matrix.themes()) {
            body.part().open("w:tr");
            head(theme.name());
            matrix.readings().forEach(reading -> cell(theme, reading));
            body.part().close();
        }
        body.part().close();
        body.paragraph("", "");
    }

    private void head(String words) {
        body.cell();
        body.open("");
        body.run(words, BOLD);
        body.close();
        body.part().close();
    }

    private void cell(Theme theme, Reading reading) {
        body.cell();
        var there = marks(theme, reading);
        if (there.isEmpty()) {
            body.open("");
            body.run(Wording.of("silent"), List.of(List.of("w:i")));
            body.close();
        }
        there.forEach(
                mark -> body.paragraph("", "“%s” %s".formatted(Plain.excerpt(mark.quote()), mark.place()).strip()));
        body.part().close();
    }

    private List<Mark> marks(Theme theme, Reading reading) {
        return handout.comparison().at(theme, reading).stream()
                .flatMap(annotation -> handout.find(annotation.id()).stream())
                .toList();
    }

    private void link(Tie tie) {
        body.paragraph("Quote", "“" + Plain.oneLine(tie.from().quote()) + "” " + tie.from().place());
        body.open("");
        body.run(tie.link().relation(), BOLD);
        body.run(" · " + tie.by());
        body.close();
        body.paragraph("Quote", "“" + Plain.oneLine(tie.to().quote()) + "” " + tie.to().place());
        tie.link().note().lines().filter(line -> !line.isBlank()).forEach(line -> body.paragraph("", line));
    }

    private void index() {
        body.paragraph("Heading1", Wording.of("index"));
        for (Theme theme : handout.comparison().themes()) {
            body.paragraph("Heading2", theme.name());
            for (Reading reading : handout.comparison().readings()) {
                var places =
                        marks(theme, reading).stream().map(Mark::place).distinct().collect(Collectors.joining(", "));
                if (!places.isEmpty()) {
                    body.paragraph("", reading.details().title() + ": " + places);
                }
            }
        }
    }

    private void codebook() {
        body.paragraph("Heading1", Wording.of("codebook"));
        for (Theme theme : handout.codebook()) {
            long count = handout.count(theme);
            body.paragraph("Heading" + Math.min(6, 2 + handout.depth(theme)), theme.name());
            theme.definition().lines().filter(line -> !line.isBlank()).forEach(line -> body.paragraph("", line));
            body.paragraph("Byline", Wording.of("codebook.count", count));
        }
    }

    private void method() {
        var counts = Counts.of(handout);
        body.paragraph("Heading1", Wording.of("method"));
        body.paragraph("", Wording.of("method.text"));
        count("method.readings", counts.readings());
        count("method.words", counts.words());
        count("method.passages", counts.marks());
        count("method.notes", counts.notes());
        count("method.links", counts.links());
        counts.people().forEach((name, made) -> body.paragraph("", Wording.of("method.person", name, made)));
        body.paragraph("Byline", Wording.of("method.made", handout.options().date()));
    }

    private void count(String key, long number) {
        body.paragraph("", Wording.of(key) + ": " + Wording.of("number", number));
    }
}
