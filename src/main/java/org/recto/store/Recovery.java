package org.recto.store;

import org.recto.text.Problem;
import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// Takes back what a program was writing when it was killed: SQLite does so by the journal beside the file, but not for
/// one who only reads.
///
/// @param gate says whose file it is
/// @param packet its real path
record Recovery(Gate gate, Path packet) {

    /// How a journal ends that names another file, which SQLite would remove after it. No packet's own journal does.
    private static final long NAMES_ANOTHER_FILE = 0xD9D505F920A163D7L;

    /// Takes it back, if there is anything; to be called with the lock.
    ///
    /// @throws Problem if the file is no packet, or the journal is not its own; then nothing is done
    void run() throws SQLException, Problem {
        if (isNeeded()) {
            takeBack();
        }
    }

    /// Takes it back, if there is anything, for one who has no lock.
    ///
    /// @throws Problem if nothing can be written there
    void runForReading() throws SQLException, Problem {
        if (isNeeded()) {
            try (var _ = lock()) {
                takeBack();
            }
        }
    }

    private PacketLock lock() throws Problem {
        var shown = gate.faults().file();
        try {
            return PacketLock.take(packet, shown);
        } catch (Problem e) {
            throw Problem.access("store.unfinished", shown).causedBy(e);
        }
    }

    private boolean isNeeded() {
        if (!Files.exists(Connections.journal(packet))) {
            return false;
        }
        try (var sql = Connections.toRead(packet)) {
            sql.number("PRAGMA application_id");
            return false;
        } catch (SQLException e) {
            return Faults.code(e) == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
        }
    }

    private void takeBack() throws SQLException, Problem {
        gate.requireOurs(packet);
        requireOwn(Connections.journal(packet));
        try (var sql = Connections.toWrite(packet)) {
            sql.number("PRAGMA application_id");
        }
    }

    private void requireOwn(Path journal) throws Problem {
        try (var channel = FileChannel.open(journal, StandardOpenOption.READ)) {
            var end = ByteBuffer.allocate(Long.BYTES);
            channel.read(end, Math.max(0, channel.size() - Long.BYTES));
            if (end.position() == Long.BYTES && end.getLong(0) == NAMES_ANOTHER_FILE) {
                throw Problem.input("store.journal", gate.faults().file(), journal.getFileName());
            }
        } catch (IOException e) {
            throw Problem.access("store.unreadable", journal).causedBy(e);
        }
    }
}
