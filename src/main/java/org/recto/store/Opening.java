package org.recto.store;

import org.recto.annotation.Cover;
import org.recto.text.Problem;
import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// The ways to come by an open packet.
final class Opening {

    /// An open packet.
    ///
    /// @param lock the right to write; empty if it is only read
    /// @param readOnly why it is only read
    record Opened(Path file, Tables tables, Optional<PacketLock> lock, Optional<Problem> readOnly) {}

    private final Path file;
    private final Migrations migrations;
    private final Gate gate;

    Opening(Path file, Migrations migrations) {
        this.file = file;
        this.migrations = migrations;
        this.gate = new Gate(file, migrations);
    }

    Opened create(Cover cover) throws Problem {
        makeFile();
        try {
            var real = real();
            var lock = PacketLock.take(real);
            try {
                return new Opened(real, made(real, cover), Optional.of(lock), Optional.empty());
            } catch (SQLException e) {
                lock.close();
                throw Faults.of(file, e);
            }
        } catch (Problem problem) {
            removeFile();
            throw problem;
        }
    }

    /// An empty file takes the name, so that of two programs that make the same packet one is refused.
    private void makeFile() throws Problem {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw Problem.input("store.exists", file).causedBy(e);
        } catch (NoSuchFileException e) {
            throw Problem.input("store.nowhere", file).causedBy(e);
        } catch (IOException e) {
            throw Problem.access("store.make", file).causedBy(e);
        }
    }

    private void removeFile() throws Problem {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Problem.access("store.make", file).causedBy(e);
        }
    }

    private Tables made(Path real, Cover cover) throws SQLException {
        var sql = Connections.toWrite(real);
        try {
            var tables = Tables.on(sql);
            sql.inTransaction(() -> {
                sql.once("PRAGMA application_id = " + Connections.APPLICATION_ID);
                migrations.run(sql, 0, migrations.newest());
                tables.items().insert(cover);
            });
            return tables;
        } catch (SQLException e) {
            sql.close();
            throw e;
        }
    }

    Opened toWrite() throws Problem {
        gate.requireFile();
        var real = real();
        PacketLock lock;
        try {
            lock = PacketLock.take(real);
        } catch (Problem why) {
            return toRead(why);
        }
        try {
            if (!Files.isWritable(real)) {
                lock.close();
                return toRead(Problem.access("store.file", file));
            }
            inspect(real);
            return new Opened(real, Tables.on(Connections.toWrite(real)), Optional.of(lock), Optional.empty());
        } catch (SQLException e) {
            lock.close();
            throw Faults.of(file, e);
        } catch (Problem | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Opened toRead(Problem why) throws Problem {
        gate.requireFile();
        var real = real();
        try {
            var sql = Connections.toRead(real);
            try {
                gate.requirePacket(sql);
                return new Opened(real, Tables.on(sql), Optional.empty(), Optional.of(why));
            } catch (Problem | RuntimeException e) {
                sql.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /// Looks at the file without writing to it; unless a program was killed while it wrote. Then SQLite has to take
    /// back what was half done before anyone can read it.
    private void inspect(Path real) throws Problem, SQLException {
        try (var sql = Connections.toRead(real)) {
            sql.number("PRAGMA user_version");
        } catch (SQLException e) {
            if (Faults.code(e) == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK) {
                takeBack(real);
            }
        }
        try (var sql = Connections.toRead(real)) {
            gate.requirePacket(sql);
        }
    }

    private static void takeBack(Path real) throws SQLException {
        try (var sql = Connections.toWrite(real)) {
            sql.number("SELECT count(*) FROM sqlite_schema");
        }
    }

    private Path real() throws Problem {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw Problem.access("store.unreadable", file).causedBy(e);
        }
    }
}
