package org.recto.intake.docx;

import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A table while it is read.
final class Table {

    /// UTF-16 units of a cell from which on the table is there to place text on the page, not to be looked up in.
    private static final int PROSE = 1_200;

    private final List<List<List<Piece>>> rows = new ArrayList<>();
    private boolean isDropped;

    void row() {
        settle();
        rows.add(new ArrayList<>());
    }

    /// The row that is being read was deleted: it goes when it is over.
    void dropRow() {
        isDropped = true;
    }

    private void settle() {
        if (isDropped && !rows.isEmpty()) {
            rows.removeLast();
        }
        isDropped = false;
    }

    void cell() {
        if (rows.isEmpty()) {
            row();
        }
        rows.getLast().add(new ArrayList<>());
    }

    /// Where what is read goes.
    List<Piece> pieces() {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            cell();
        }
        return rows.getLast().getLast();
    }

    /// What it comes out as: one block, a line a row and a tab between cells; or, where it only places text on the
    /// page, the blocks that it holds.
    List<Piece> done() {
        settle();
        if (isLayout()) {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }
        var words = new RichWords();
        for (var row : rows) {
            if (row.stream().flatMap(List::stream).allMatch(piece -> piece.words().isBlank())) {
                continue;
            }
            words.append(words.isBlank() ? "" : "\n", Set.of(), "", "");
            for (int i = 0; i < row.size(); i++) {
                words.append(i == 0 ? "" : "\t", Set.of(), "", "");
                cell(row.get(i), words);
            }
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.of(BlockKind.TABLE, words));
        rows.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(piece -> piece.kind() == BlockKind.FIGURE)
                .forEach(pieces::add);
        return pieces;
    }

    private static void cell(List<Piece> pieces, RichWords words) {
        boolean first = true;
        for (Piece piece : pieces) {
            if (piece.kind() != BlockKind.FIGURE && !piece.words().isBlank()) {
                words.append(first ? "" : " ", Set.of(), "", "");
                words.append(piece.words(), true);
                first = false;
            }
        }
    }

    private boolean isLayout() {
        long cells = rows.stream().mapToLong(List::size).sum();
        long longest = rows.stream().mapToLong(List::size).max().orElse(0);
        return cells <= 1
                || (longest == 1 && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1))
                || rows.stream().flatMap(List::stream).anyMatch(Table::isProse);
    }

    private static boolean isProse(List<Piece> cell) {
        return cell.stream().anyMatch(piece -> piece.kind() == BlockKind.HEADING || piece.kind() == BlockKind.TABLE)
                || cell.stream().mapToInt(piece -> piece.words().length()).sum() > PROSE;
    }
}
