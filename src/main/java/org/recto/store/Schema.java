package org.recto.store;

import java.sql.SQLException;
import java.util.List;

/// The tables and indexes of a packet, word for word.
///
/// @param entries a line for each, sorted
record Schema(List<String> entries) {

    Schema {
        entries = List.copyOf(entries);
    }

    /// What a file has.
    static Schema of(Sql sql) throws SQLException {
        return new Schema(
                sql.list(
                        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
                        row -> row.getString(1)));
    }

    /// What a packet of a version must have: what the migrations make of nothing.
    static Schema of(Migrations migrations, int version) throws SQLException {
        try (var sql = Connections.inMemory()) {
            migrations.run(sql, 0, version);
            return of(sql);
        }
    }
}
