package org.recto.store;

import org.recto.text.Problem;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Writes a copy of a packet as it stands at one moment, compact and proven to be whole before it takes its name.
///
/// @param gate says what a packet must be
/// @param packet its real path
record BackupWriter(Gate gate, Path packet) {

    /// Writes the copy.
    ///
    /// @throws Problem if the target exists or cannot be written, or the packet is damaged; no part of it is left
    ///   behind
    void write(Path target) throws Problem {
        NewFile.make(target, draft -> prove(draft, copy(draft)));
    }

    /// @return the packet's version, which the copy must have, too: one that is only read may be older than the program
    private int copy(Path draft) throws SQLException {
        try (var sql = Connections.toCopy(packet)) {
            sql.once("VACUUM INTO ?", draft.toString());
            return (int) sql.number("PRAGMA user_version");
        }
    }

    private void prove(Path draft, int version) throws SQLException, Problem {
        try (var sql = Connections.toRead(draft)) {
            int found = new Gate(new Faults(draft), gate.migrations()).requirePacket(sql);
            if (found != version || !textFaults(Tables.on(sql), version).isEmpty()) {
                throw Problem.input("store.damaged", gate.faults().file());
            }
        }
    }

    /// What an older program wrote is not read before it is upgraded.
    private List<String> textFaults(Tables tables, int version) throws SQLException, Problem {
        return version == gate.migrations().newest()
                ? gate.faults()
                        .reading(() ->
                                new TextCheck(tables.editions(), tables.pictures(), tables.items().contents()).faults())
                : List.of();
    }
}
