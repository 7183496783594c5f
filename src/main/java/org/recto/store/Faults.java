package org.recto.store;

import org.recto.text.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import tools.jackson.core.JacksonException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;

/// Turns whatever working with a packet may run into, a file that may come from a stranger, into one plain problem.
///
/// @param file as the user named it
record Faults(Path file) {

    /// Something read from a packet.
    interface Reading<T> {
        T read() throws SQLException, Problem;
    }

    /// What is read, or the problem with it.
    <T> T reading(Reading<T> reading) throws Problem {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw of(e);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | JacksonException e) {
            throw damaged(e);
        }
    }

    /// What SQLite's error means to a reader.
    Problem of(SQLException error) {
        return problem(code(error)).causedBy(error);
    }

    /// A fault in what is stored, whether by accident or by a stranger.
    Problem damaged(Throwable cause) {
        return Problem.input("store.damaged", file).causedBy(cause);
    }

    /// SQLite's code, as precise as it has it.
    static SQLiteErrorCode code(SQLException error) {
        return error instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private Problem problem(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return Problem.access("store.moved", file);
        }
        int primary = code.code & 0xFF;
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
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
