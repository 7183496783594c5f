package org.recto.store;

import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Decides whether a file is a sound packet that this program understands, before anything else is done with it.
/// Nothing is written.
final class Gate {

    private final Path file;
    private final Migrations migrations;

    Gate(Path file, Migrations migrations) {
        this.file = file;
        this.migrations = migrations;
    }

    /// Refuses what is not even a file with something in it.
    void requireFile() throws Problem {
        if (Files.isDirectory(file)) {
            throw Problem.input("store.directory", file);
        }
        if (!Files.exists(file)) {
            throw Problem.input("store.missing", file);
        }
        if (!Files.isReadable(file)) {
            throw Problem.access("store.unreadable", file);
        }
        if (file.toFile().length() == 0) {
            throw Problem.input("store.empty", file);
        }
    }

    /// Refuses what is not a sound packet of a version up to the newest.
    ///
    /// @return the packet's version
    int requirePacket(Sql sql) throws Problem {
        return Guard.reading(
                file,
                () -> {
                    if (sql.number("PRAGMA application_id") != Connections.APPLICATION_ID) {
                        throw Problem.input("store.foreign", file);
                    }
                    long version = sql.number("PRAGMA user_version");
                    if (version > migrations.newest()) {
                        throw Problem.input("store.newer", file);
                    }
                    requireSound(sql, (int) version);
                    return (int) version;
                });
    }

    /// The schema is compared before the tables are read: a view or a trigger that does not belong runs nothing then.
    private void requireSound(Sql sql, int version) throws SQLException, Problem {
        if (version < 1 || !Schema.of(sql).equals(Schema.of(migrations, version))) {
            throw Problem.input("store.altered", file);
        }
        var faults = sql.list("PRAGMA quick_check(1)", row -> row.getString(1));
        if (!faults.equals(List.of("ok"))) {
            throw Faults.damaged(file, new SQLException(faults.toString()));
        }
    }
}
