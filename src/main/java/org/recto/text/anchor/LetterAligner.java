package org.recto.text.anchor;

import java.util.Arrays;

/// Lays two short stretches side by side letter by letter, so that the fewest and plainest edits explain the one by the
/// other: global alignment with affine gaps (Needleman and Wunsch 1970, Gotoh 1982). A long deletion is one edit, not
/// many, and unlike words are rather deleted and inserted than paired by the few letters that they happen to share.
///
/// Time and memory grow with the product of the lengths. Not thread-safe: it keeps its tables.
final class LetterAligner {

    /// The most pairs of letters that are compared at once: a table of four million bytes.
    static final int MOST_PAIRS = 1 << 22;

    private static final int SAME = 2;
    private static final int OTHER = -3;
    private static final int OPEN = -6;
    private static final int EXTEND = -1;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte DIAGONAL = 0;
    private static final byte DELETED = 1;
    private static final byte INSERTED = 2;
    private static final byte SOURCE = 3;
    private static final byte DELETED_ON = 4;
    private static final byte INSERTED_ON = 8;

    private final Pairing pairing;
    private byte[] trace = new byte[0];
    private int[] best = new int[0];
    private int[] deleted = new int[0];

    private int bestRow;
    private int bestColumn;

    LetterAligner(Pairing pairing) {
        this.pairing = pairing;
    }

    /// Pairs a window from its first letters to its last.
    ///
    /// @param window of at most [#MOST_PAIRS]
    void align(Window window) {
        fillTable(window, false);
        walkBack(window, false, window.oldLength(), window.nowLength());
    }

    /// Pairs a window from its beginning as far as it is worth while.
    ///
    /// @return what is left of the window
    Window alignBeginning(Window window) {
        fillTable(window, false);
        walkBack(window, false, bestRow, bestColumn);
        return new Window(window.old() + bestRow, window.oldEnd(), window.now() + bestColumn, window.nowEnd());
    }

    /// Pairs a window from its end as far back as it is worth while.
    ///
    /// @return what is left of the window
    Window alignEnd(Window window) {
        fillTable(window, true);
        walkBack(window, true, bestRow, bestColumn);
        return new Window(window.old(), window.oldEnd() - bestRow, window.now(), window.nowEnd() - bestColumn);
    }

    private void fillTable(Window window, boolean backwards) {
        int rows = window.oldLength();
        int columns = window.nowLength();
        prepare(rows, columns);
        bestRow = 0;
        bestColumn = 0;
        int bestScore = 0;
        for (int row = 1; row <= rows; row++) {
            int letter = pairing.old().get(oldAt(window, backwards, row));
            int diagonal = best[0];
            best[0] = OPEN + EXTEND * row;
            int inserted = NEVER;
            int line = row * (columns + 1);
            trace[line] = (byte) (DELETED | DELETED_ON);
            for (int column = 1; column <= columns; column++) {
                int flags = 0;
                int fresh = best[column] + OPEN + EXTEND;
                int longer = deleted[column] + EXTEND;
                flags |= longer > fresh ? DELETED_ON : 0;
                deleted[column] = Math.max(longer, fresh);
                fresh = best[column - 1] + OPEN + EXTEND;
                longer = inserted + EXTEND;
                flags |= longer > fresh ? INSERTED_ON : 0;
                inserted = Math.max(longer, fresh);
                int paired = diagonal + (letter == pairing.now().get(nowAt(window, backwards, column)) ? SAME : OTHER);
                diagonal = best[column];
                int score = paired;
                int source = DIAGONAL;
                if (deleted[column] > score) {
                    score = deleted[column];
                    source = DELETED;
                }
                if (inserted > score) {
                    score = inserted;
                    source = INSERTED;
                }
                best[column] = score;
                trace[line + column] = (byte) (flags | source);
                if (score > bestScore) {
                    bestScore = score;
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
    }

    private void prepare(int rows, int columns) {
        int cells = (rows + 1) * (columns + 1);
        if (trace.length < cells) {
            trace = new byte[Math.max(cells, Math.min(MOST_PAIRS, trace.length * 2))];
        }
        if (best.length <= columns) {
            best = new int[Math.max(columns + 1, best.length * 2)];
            deleted = new int[best.length];
        }
        Arrays.fill(deleted, 0, columns + 1, NEVER);
        best[0] = 0;
        trace[0] = DIAGONAL;
        for (int column = 1; column <= columns; column++) {
            best[column] = OPEN + EXTEND * column;
            trace[column] = (byte) (INSERTED | INSERTED_ON);
        }
    }

    private void walkBack(Window window, boolean backwards, int fromRow, int fromColumn) {
        int columns = window.nowLength();
        int row = fromRow;
        int column = fromColumn;
        int state = DIAGONAL;
        while (row > 0 && column > 0) {
            int cell = trace[row * (columns + 1) + column];
            if (state == DIAGONAL) {
                state = cell & SOURCE;
            }
            switch (state) {
                case DELETED -> {
                    state = (cell & DELETED_ON) != 0 ? DELETED : DIAGONAL;
                    row--;
                }
                case INSERTED -> {
                    state = (cell & INSERTED_ON) != 0 ? INSERTED : DIAGONAL;
                    column--;
                }
                default -> {
                    pairing.pair(oldAt(window, backwards, row), nowAt(window, backwards, column));
                    row--;
                    column--;
                }
            }
        }
    }

    private static int oldAt(Window window, boolean backwards, int row) {
        return backwards ? window.oldEnd() - row : window.old() + row - 1;
    }

    private static int nowAt(Window window, boolean backwards, int column) {
        return backwards ? window.nowEnd() - column : window.now() + column - 1;
    }
}
