package org.recto.store;

import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Leads a packet of an older version to the newest: a copy is put beside it first, and all is done in one transaction
/// or not at all.
///
/// @param gate says what a packet must be
/// @param packet its real path
record Upgrade(Gate gate, Path packet) {

    private static final String SUFFIX = ".recto";

    /// Upgrades the file. If that fails, the copy goes again.
    ///
    /// @param from its version
    void run(int from) throws SQLException, Problem {
        var copy = copyBeside();
        new BackupWriter(gate, packet).write(copy);
        try (var sql = Connections.toRebuild(packet)) {
            sql.inTransaction(() -> {
                gate.migrations().run(sql, from, gate.migrations().newest());
                requireSound(sql);
            });
        } catch (SQLException | Problem | RuntimeException e) {
            NewFile.remove(copy);
            throw e;
        }
    }

    /// A twin of the newest version in memory, for a file that is only read.
    Sql inMemory(Sql source, int from) throws SQLException, Problem {
        var twin = gate.migrations().twin(source, from);
        try {
            requireSound(twin);
            return twin;
        } catch (SQLException | Problem | RuntimeException e) {
            twin.close();
            throw e;
        }
    }

    private void requireSound(Sql sql) throws SQLException, Problem {
        gate.requireSchema(sql);
        gate.requireSound(sql);
        var tables = Tables.on(sql);
        gate.faults().reading(tables.items()::contents);
        gate.faults().reading(tables.history()::history);
    }

    /// The first free name of `week3.before-v2.recto`, `week3.before-v2-2.recto`, ...
    private Path copyBeside() {
        var name = packet.getFileName().toString();
        var base = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        var stem = base + ".before-v" + gate.migrations().newest();
        var copy = packet.resolveSibling(stem + SUFFIX);
        for (int i = 2; Files.exists(copy); i++) {
            copy = packet.resolveSibling(stem + "-" + i + SUFFIX);
        }
        return copy;
    }
}
