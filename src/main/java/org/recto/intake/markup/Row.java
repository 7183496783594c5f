package org.recto.intake.markup;

/// Where in a table the words are. Rows and cells without words leave no trace but the tabs before those with.
final class Row {

    /// Columns that one cell may take: more is a joke.
    private static final int WIDEST = 100;

    private boolean isTable;
    private boolean isNew;
    private int column;
    private int next;
    private int written;

    void begin() {
        isTable = true;
        isNew = true;
        column = 0;
        next = 0;
        written = 0;
    }

    void cell(int columns) {
        column = next;
        next += Math.clamp(columns, 1, WIDEST);
    }

    /// What stands before the next words.
    ///
    /// @param isBegun whether the table has words already
    String due(boolean isBegun) {
        if (!isTable) {
            return "";
        }
        var due = (isNew && isBegun ? "\n" : "") + "\t".repeat(Math.max(0, column - written));
        isNew = false;
        written = Math.max(written, column);
        return due;
    }

    void end() {
        isTable = false;
    }
}
