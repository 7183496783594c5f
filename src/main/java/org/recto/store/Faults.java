package org.recto.store;

import org.recto.text.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

/// What SQLite's error codes mean to a reader.
final class Faults {

    private Faults() {}

    /// The problem with a file that an error tells of.
    static Problem of(Path file, SQLException error) {
        return problem(file, code(error)).causedBy(error);
    }

    /// A fault in what is stored, whether by accident or by a stranger.
    static Problem damaged(Path file, Throwable cause) {
        return Problem.input("store.damaged", file).causedBy(cause);
    }

    /// SQLite's code; extended ones say more than primary ones.
    static SQLiteErrorCode code(SQLException error) {
        return error instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /// The primary code that an extended one is a case of.
    static int primary(SQLiteErrorCode code) {
        return code.code & 0xFF;
    }

    private static Problem problem(Path file, SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return Problem.access("store.moved", file);
        }
        return switch (SQLiteErrorCode.getErrorCode(primary(code))) {
            case SQLITE_NOTADB -> Problem.input("store.foreign", file);
            case SQLITE_CORRUPT, SQLITE_FORMAT, SQLITE_SCHEMA -> Problem.input("store.damaged", file);
            case SQLITE_TOOBIG -> Problem.input("store.large", file);
            case SQLITE_CONSTRAINT -> Problem.access("store.stale", file);
            case SQLITE_FULL -> Problem.access("store.full", file);
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.access("store.busy", file);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> Problem.access("store.denied", file);
            default -> Problem.access("store.io", file, code.name());
        };
    }
}
