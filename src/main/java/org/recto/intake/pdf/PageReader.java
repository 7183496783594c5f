package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads one page after another: from its letters to lines in columns.
final class PageReader {

    private final PageGlyphs drawing;

    PageReader(Effort effort) {
        this.drawing = new PageGlyphs(effort);
    }

    /// @param index of the page, from 0
    /// @param areas the links and marks that lie over it
    PageText read(PDPage page, int index, Areas areas) {
        var sheet = areas.sheet();
        var columns = new ArrayList<Column>();
        boolean aside = false;
        for (List<Glyph> group : Bearings.of(sheet, Pins.placed(drawing.of(page, index, areas), areas.pins()))) {
            var glyphs = Overprint.without(Accents.placed(group));
            boolean fromRight = Script.isFromRight(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
            var builder = new LineBuilder(index, Math.max(sheet.width(), sheet.height()), fromRight);
            for (List<Glyph> column : Columns.of(glyphs, fromRight)) {
                var lines = builder.lines(column);
                if (!lines.isEmpty()) {
                    columns.add(Column.of(lines, aside));
                }
            }
            aside = true;
        }
        return new PageText(index, sheet.height(), columns);
    }

    /// The pictures on all pages that were read.
    List<Plate> plates() {
        return drawing.plates();
    }
}
