package org.recto.export.xlsx;

import org.dhatim.fastexcel.Worksheet;

import java.util.List;

/// A sheet that is filled row by row under a head that stays in sight and can be filtered by.
final class Grid {

    /// What a cell holds at most, by the limits of Excel; in UTF-16 units.
    private static final int LONGEST = 32_767;

    /// In characters; text wraps.
    private static final int WIDEST = 60;

    /// Points that a line takes, and that a row may take.
    private static final int LINE = 14;

    private static final int HIGHEST = 400;

    private final Worksheet sheet;
    private final List<Integer> widths;
    private final int columns;
    private int row;

    /// @param head what stands above the columns
    /// @param widths of the columns, in characters of the usual size
    Grid(Worksheet sheet, List<String> head, List<Integer> widths) {
        this.sheet = sheet;
        this.widths = widths;
        this.columns = head.size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, safe(head.get(column)));
            sheet.width(column, Math.min(WIDEST, widths.get(column)));
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("EFEBE0").set();
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        row = 1;
    }

    /// Adds a row. Words are always words, also those that begin like a formula.
    ///
    /// @param cells words or numbers
    void add(List<?> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                var words = safe(String.valueOf(cells.get(column)));
                lines = Math.max(lines, lines(words, widths.get(column)));
                sheet.value(row, column, words);
            }
        }
        sheet.range(row, 0, row, columns - 1).style().wrapText(true).verticalAlignment("top").set();
        // programs find out themselves how high a row must be only once one of its cells is changed
        sheet.rowHeight(row, (double) Math.min(HIGHEST, LINE * lines));
        row++;
    }

    private static int lines(String words, int width) {
        return words.lines().mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), Math.max(1, width - 4)))).sum();
    }

    /// Lets the rows be filtered.
    void finish() {
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns - 1);
    }

    /// Without what XML cannot hold, and no longer than a cell.
    private static String safe(String words) {
        var shown = words.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }
}
