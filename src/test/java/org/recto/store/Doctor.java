package org.recto.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// Alters packets behind the program's back, as accidents and strangers do.
final class Doctor {

    private Doctor() {}

    /// Runs statements on a file, with no regard to foreign keys or checks.
    static void alter(Path file, String... statements) throws SQLException {
        try (var sql = Connections.toRebuild(file)) {
            sql.once("PRAGMA ignore_check_constraints = ON");
            for (String statement : statements) {
                sql.script(statement);
            }
        }
    }
}
