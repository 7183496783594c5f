package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Text that runs on by itself: the document's, that of a box within it, or of a note.
final class Flow {

    /// How deep tables are told apart. What is nested deeper runs on within its cell.
    private static final int TABLES = 8;

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int deeper;
    private @Nullable Paragraph paragraph;
    private boolean goesOn;

    final Fields fields = new Fields();

    /// The paragraph that is being read; nothing between paragraphs.
    @Nullable Paragraph paragraph() {
        return goesOn ? null : paragraph;
    }

    /// A paragraph begins, or goes on after an end that was none.
    Paragraph begin() {
        var begun = paragraph == null ? new Paragraph() : paragraph;
        paragraph = begun;
        goesOn = false;
        return begun;
    }

    /// The paragraph ends, but its words do not.
    void pause() {
        goesOn = true;
    }

    /// The paragraph ends.
    void end() {
        paragraph = null;
        goesOn = false;
    }

    /// What was left open at the end of a cell or of all.
    @Nullable Paragraph left() {
        return goesOn ? paragraph : null;
    }

    void add(List<Piece> more) {
        (tables.isEmpty() ? pieces : tables.peek().pieces()).addAll(more);
    }

    void beginTable() {
        if (tables.size() < TABLES) {
            tables.push(new Table());
        } else {
            deeper++;
        }
    }

    void endTable() {
        if (deeper > 0) {
            deeper--;
        } else if (!tables.isEmpty()) {
            var done = tables.pop().done();
            add(done);
        }
    }

    /// The table whose rows and cells are being read.
    @Nullable Table table() {
        return deeper > 0 ? null : tables.peek();
    }

    /// All that was read, with tables that were left open.
    List<Piece> done() {
        deeper = 0;
        while (!tables.isEmpty()) {
            endTable();
        }
        return pieces;
    }
}
