package org.recto.export.xlsx;

import org.dhatim.fastexcel.Workbook;
import org.recto.annotation.Theme;
import org.recto.handout.Counts;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Sheet;
import org.recto.handout.Wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a workbook: the annotations, the comparison, the codebook and the people, a sheet each. Nothing in it is a
/// formula.
public final class XlsxWriter {

    private final Handout handout;

    public XlsxWriter(Handout handout) {
        this.handout = handout;
    }

    /// Writes the file.
    ///
    /// @param out left open
    public void write(OutputStream out) throws IOException {
        // without a version of the program: the same packet gives the same file
        var workbook = new Workbook(out, "Recto", null);
        annotations(workbook);
        comparison(workbook);
        codebook(workbook);
        people(workbook);
        workbook.finish();
    }

    private void annotations(Workbook workbook) {
        var head =
                List.of(
                        Wording.of("sheet.number"),
                        Wording.of("sheet.reading"),
                        Wording.of("sheet.place"),
                        Wording.of("sheet.passage"),
                        Wording.of("sheet.themes"),
                        Wording.of("sheet.note"),
                        Wording.of("sheet.by"),
                        Wording.of("sheet.created"),
                        Wording.of("sheet.modified"));
        var grid =
                new Grid(
                        workbook.newWorksheet(Wording.of("sheet.annotations")),
                        head,
                        List.of(6, 28, 12, 60, 28, 40, 16, 20, 20));
        for (Sheet sheet : handout.sheets()) {
            for (Mark mark : handout.marks()) {
                if (mark.annotation().reading().equals(sheet.reading().id())) {
                    grid.add(row(sheet, mark));
                }
            }
        }
        grid.finish();
    }

    private static List<?> row(Sheet sheet, Mark mark) {
        return List.of(
                mark.number(),
                sheet.reading().details().title(),
                mark.place(),
                mark.quote(),
                mark.themes().stream().map(Theme::name).collect(Collectors.joining("; ")),
                mark.note(),
                mark.by(),
                mark.annotation().created(),
                mark.annotation().modified());
    }

    private void comparison(Workbook workbook) {
        var matrix = handout.comparison();
        var head = new ArrayList<String>();
        head.add(Wording.of("comparison.theme"));
        matrix.readings().forEach(reading -> head.add(reading.details().title()));
        var widths = head.stream().map(_ -> 30).toList();
        var grid = new Grid(workbook.newWorksheet(Wording.of("comparison")), head, widths);
        for (Theme theme : matrix.themes()) {
            var row = new ArrayList<Object>();
            row.add(theme.name());
            matrix.readings().forEach(reading -> row.add(matrix.at(theme, reading).size()));
            grid.add(row);
        }
        grid.finish();
    }

    private void codebook(Workbook workbook) {
        var head =
                List.of(
                        Wording.of("comparison.theme"),
                        Wording.of("sheet.level"),
                        Wording.of("sheet.definition"),
                        Wording.of("sheet.colour"),
                        Wording.of("sheet.passages"));
        var grid = new Grid(workbook.newWorksheet(Wording.of("codebook")), head, List.of(28, 8, 60, 10, 10));
        for (Theme theme : handout.codebook()) {
            long count = handout.count(theme);
            grid.add(
                    List.of(
                            theme.name(),
                            handout.depth(theme) + 1,
                            theme.definition(),
                            theme.colour().toString(),
                            count));
        }
        grid.finish();
    }

    private void people(Workbook workbook) {
        var grid =
                new Grid(
                        workbook.newWorksheet(Wording.of("method.people")),
                        List.of(Wording.of("sheet.by"), Wording.of("sheet.passages")),
                        List.of(28, 10));
        Counts.of(handout).people().forEach((name, made) -> grid.add(List.of(name, made)));
        grid.finish();
    }
}
