package org.recto.store;

import org.recto.annotation.Cover;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The ways to come by an open packet.
final class Opening {

    /// An open packet.
    ///
    /// @param gate what it was let in by
    /// @param session its connection
    /// @param lock the right to write; empty if it is only read
    /// @param readOnly why it is only read
    record Opened(Gate gate, Session session, Optional<PacketLock> lock, Optional<Problem> readOnly) {}

    private final Path file;
    private final Faults faults;
    private final Gate gate;

    Opening(Path file, Migrations migrations) {
        this.file = file;
        this.faults = new Faults(file);
        this.gate = new Gate(faults, migrations);
    }

    /// Makes a packet and opens it.
    Opened create(Cover cover) throws Problem {
        NewFile.make(
                file,
                draft -> {
                    try (var sql = Connections.toWrite(draft)) {
                        sql.inTransaction(() -> {
                            sql.once("PRAGMA application_id = " + Connections.APPLICATION_ID);
                            gate.migrations().run(sql, 0, gate.migrations().newest());
                            Tables.on(sql).items().insert(cover);
                        });
                    }
                });
        return toWrite();
    }

    /// Opens a packet to write it, or else to read it.
    Opened toWrite() throws Problem {
        gate.requireFile();
        var packet = real();
        PacketLock lock;
        try {
            requireWritable(packet);
            lock = PacketLock.take(packet, file);
        } catch (Problem why) {
            return toRead(why);
        }
        try {
            return written(packet, lock);
        } catch (Problem e) {
            lock.close();
            if (e.kind() == Problem.Kind.ACCESS) {
                return toRead(e);
            }
            throw e;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void requireWritable(Path packet) throws Problem {
        if (!Files.isWritable(packet)) {
            throw Problem.access("store.file", file);
        }
    }

    private Opened written(Path packet, PacketLock lock) throws Problem {
        return sound(
                packet,
                () -> {
                    new Recovery(gate, packet).run();
                    int version = version(packet);
                    if (version < gate.migrations().newest()) {
                        new Upgrade(gate, packet).run(version);
                    }
                    var session = new Session(faults, () -> Connections.toWrite(packet));
                    session.tables();
                    return new Opened(gate, session, Optional.of(lock), Optional.empty());
                });
    }

    private int version(Path packet) throws SQLException, Problem {
        try (var sql = Connections.toRead(packet)) {
            return gate.requirePacket(sql);
        }
    }

    /// Opens a packet to read it.
    ///
    /// @param why it is not opened to write
    Opened toRead(Problem why) throws Problem {
        gate.requireFile();
        var packet = real();
        return sound(
                packet,
                () -> {
                    new Recovery(gate, packet).runForReading();
                    var session = new Session(faults, () -> read(packet));
                    session.tables();
                    return new Opened(gate, session, Optional.empty(), Optional.of(why));
                });
    }

    private Sql read(Path packet) throws SQLException, Problem {
        var sql = Connections.toRead(packet);
        try {
            int version = gate.requirePacket(sql);
            if (version == gate.migrations().newest()) {
                return sql;
            }
            try (sql) {
                return new Upgrade(gate, packet).inMemory(sql, version);
            }
        } catch (SQLException | Problem | RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /// Checks a packet that may be too damaged to be opened.
    ///
    /// @return a sentence for each fault
    List<String> check() throws Problem {
        gate.requireFile();
        var packet = real();
        return sound(
                packet,
                () -> {
                    new Recovery(gate, packet).runForReading();
                    try (var sql = Connections.toRead(packet)) {
                        return new FileCheck(gate, sql).faults();
                    }
                });
    }

    /// What is done with a packet, which leaves nothing beside it if it is refused.
    private <T> T sound(Path packet, Faults.Reading<T> reading) throws Problem {
        var companions = Companions.of(packet);
        try {
            return faults.reading(reading);
        } catch (Problem e) {
            companions.tidy();
            throw e;
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
