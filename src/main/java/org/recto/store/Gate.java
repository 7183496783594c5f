package org.recto.store;

import org.recto.text.Problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/// Decides whether a file is a sound packet that this program understands, before anything else is done with it.
/// Nothing is written.
///
/// @param faults says what is wrong
/// @param migrations what makes the schema that a packet must have
record Gate(Faults faults, Migrations migrations) {

    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    /// Refuses what is not even a file with something in it, without opening it.
    void requireFile() throws Problem {
        var file = faults.file();
        if (Files.isDirectory(file)) {
            throw Problem.input("store.directory", file);
        }
        if (!Files.exists(file)) {
            throw Problem.input("store.missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw Problem.input("store.foreign", file);
        }
        if (!Files.isReadable(file)) {
            throw Problem.access("store.unreadable", file);
        }
        if (size(file) == 0) {
            throw Problem.input("store.empty", file);
        }
    }

    private long size(Path file) throws Problem {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Problem.access("store.unreadable", file).causedBy(e);
        }
    }

    /// Refuses what is not a sound packet of a version up to the newest.
    ///
    /// @param sql opened to read
    /// @return the packet's version
    int requirePacket(Sql sql) throws Problem {
        return faults.reading(() -> {
            sql.atOneMoment(() -> {
                requireOurs(sql);
                requireSingleFile(sql);
                requireWhole(sql);
                requireSchema(sql);
                requireSound(sql);
            });
            return (int) sql.number("PRAGMA user_version");
        });
    }

    /// The same for a file that was being written: SQLite would not look at one whose header already counts pages that
    /// are not there yet. Where the header has what, the SQLite file format tells, section 1.3.
    ///
    /// @param packet its real path
    void requireOurs(Path packet) throws Problem {
        var header = ByteBuffer.allocate(HEADER);
        try (var channel = FileChannel.open(packet, StandardOpenOption.READ)) {
            channel.read(header, 0);
        } catch (IOException e) {
            throw Problem.access("store.unreadable", faults.file()).causedBy(e);
        }
        if (header.getInt(APPLICATION_ID_AT) != Connections.APPLICATION_ID) {
            throw Problem.input("store.foreign", faults.file());
        }
        if (header.getInt(USER_VERSION_AT) > migrations.newest()) {
            throw Problem.input("store.newer", faults.file());
        }
    }

    /// Refuses what is not a packet, or one of a newer program, by what the file's header says.
    void requireOurs(Sql sql) throws SQLException, Problem {
        if (sql.number("PRAGMA application_id") != Connections.APPLICATION_ID) {
            throw Problem.input("store.foreign", faults.file());
        }
        if (sql.number("PRAGMA user_version") > migrations.newest()) {
            throw Problem.input("store.newer", faults.file());
        }
    }

    /// Another program may have switched the packet to a write-ahead log, a second file without which the first is not
    /// whole.
    private void requireSingleFile(Sql sql) throws SQLException, Problem {
        if (sql.text("PRAGMA journal_mode").equals("wal")) {
            throw Problem.input("store.wal", faults.file());
        }
    }

    /// SQLite forgives a file whose last page is cut off in its empty part.
    void requireWhole(Sql sql) throws SQLException, Problem {
        if (size(faults.file()) != sql.number("PRAGMA page_size") * sql.number("PRAGMA page_count")) {
            throw Problem.input("store.damaged", faults.file());
        }
    }

    /// The schema is compared before any table is read: a view or a trigger that does not belong then never runs.
    void requireSchema(Sql sql) throws SQLException, Problem {
        int version = (int) sql.number("PRAGMA user_version");
        if (version < 1 || !Schema.of(sql).equals(Schema.of(migrations, version))) {
            throw Problem.input("store.altered", faults.file());
        }
    }

    void requireSound(Sql sql) throws SQLException, Problem {
        var found = sql.list("PRAGMA quick_check(1)", row -> Rows.text(row, 1));
        if (!found.equals(List.of("ok"))) {
            throw faults.damaged(new SQLException(found.toString()));
        }
        var loose = sql.list("PRAGMA foreign_key_check", row -> Rows.text(row, 1));
        if (!loose.isEmpty()) {
            throw faults.damaged(new SQLException("refers to what is not there: " + loose.getFirst()));
        }
    }
}
