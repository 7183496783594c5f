package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Edition;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Range;
import org.recto.text.Sha256;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The texts, with their blocks and formats, and the files that they were taken from.
final class EditionTable {

    private final Sql sql;

    EditionTable(Sql sql) {
        this.sql = sql;
    }

    void insert(NewEdition added) throws SQLException {
        var edition = added.edition();
        var text = edition.text();
        sql.once(
                "INSERT INTO edition (id, number, length, sha256, text) VALUES (?, ?, ?, ?, ?)",
                edition.id().value(),
                edition.number(),
                text.length(),
                text.sha256(),
                text.text());
        insert(edition.id(), added.original());
        insertBlocks(edition.id(), text.blocks());
    }

    private void insert(Id<Edition> id, Original original) throws SQLException {
        sql.once(
                "INSERT INTO original (edition_id, name, type, sha256, bytes) VALUES (?, ?, ?, ?, ?)",
                id.value(),
                original.fileName(),
                original.mediaType(),
                original.sha256(),
                original.bytes());
    }

    private void insertBlocks(Id<Edition> id, List<Block> blocks) throws SQLException {
        var rows = new ArrayList<@Nullable Object[]>(blocks.size());
        var styles = new ArrayList<@Nullable Object[]>();
        for (Block block : blocks) {
            rows.add(
                    new Object[] {
                        id.value(),
                        rows.size(),
                        block.kind().name(),
                        block.level(),
                        block.range().start(),
                        block.range().end()
                    });
            for (Format format : block.formats()) {
                styles.add(
                        new Object[] {
                            id.value(),
                            styles.size(),
                            format.kind().name(),
                            format.range().start(),
                            format.range().end(),
                            format.target()
                        });
            }
        }
        sql.insert("INSERT INTO block (edition_id, ordinal, kind, level, start, \"end\")", rows);
        sql.insert("INSERT INTO format (edition_id, ordinal, kind, start, \"end\", target)", styles);
    }

    /// All editions, also those whose reading is gone.
    List<Id<Edition>> ids() throws SQLException {
        return sql.list("SELECT id FROM edition ORDER BY id", row -> new Id<>(Rows.text(row, 1)));
    }

    /// What is stored of an edition.
    ///
    /// @throws IllegalArgumentException if there is none of this id
    StoredEdition stored(Id<Edition> id) throws SQLException {
        var blocks =
                sql.list(
                        "SELECT kind, level, start, \"end\" FROM block WHERE edition_id = ? ORDER BY ordinal",
                        row ->
                                new StoredEdition.Row(
                                        BlockKind.valueOf(Rows.text(row, 1)), Rows.number(row, 2), range(row, 3)),
                        id.value());
        var formats =
                sql.list(
                        "SELECT kind, target, start, \"end\" FROM format WHERE edition_id = ? ORDER BY ordinal",
                        row -> new Format(FormatKind.valueOf(Rows.text(row, 1)), range(row, 3), Rows.text(row, 2)),
                        id.value());
        var editions =
                sql.list(
                        "SELECT number, length, sha256, text FROM edition WHERE id = ?",
                        row ->
                                new StoredEdition(
                                        Rows.number(row, 1),
                                        Rows.number(row, 2),
                                        Rows.text(row, 3),
                                        Rows.text(row, 4),
                                        blocks,
                                        formats),
                        id.value());
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("no such edition: " + id);
        }
        return editions.getFirst();
    }

    private static Range range(ResultSet row, int column) throws SQLException {
        return new Range(Rows.number(row, column), Rows.number(row, column + 1));
    }

    /// The file that an edition was taken from.
    ///
    /// @throws IllegalArgumentException if it is not there, or no longer what was taken in
    Original original(Id<Edition> id) throws SQLException {
        var found =
                sql.list(
                        "SELECT name, type, sha256, bytes FROM original WHERE edition_id = ?",
                        row -> {
                            var original = new Original(Rows.text(row, 1), Rows.text(row, 2), row.getBytes(4));
                            if (!Sha256.of(original.bytes()).equals(Rows.text(row, 3))) {
                                throw new IllegalArgumentException("not the file that was taken in: " + id);
                            }
                            return original;
                        },
                        id.value());
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no original: " + id);
        }
        return found.getFirst();
    }
}
