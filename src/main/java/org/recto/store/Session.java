package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;

import java.sql.SQLException;

/// A packet's connection, made anew after it has failed: once a disk has refused to write, what SQLite still holds in
/// memory is not to be built on.
final class Session implements AutoCloseable {

    /// Connects to the packet.
    interface Connecting {
        Sql connect() throws SQLException, Problem;
    }

    private final Faults faults;
    private final Connecting connecting;
    private @Nullable Tables live;
    private @Nullable String packet;

    Session(Faults faults, Connecting connecting) {
        this.faults = faults;
        this.connecting = connecting;
    }

    /// The tables, through a connection that works as far as is known.
    ///
    /// @throws Problem if the file that has the packet's name by now is another packet
    Tables tables() throws SQLException, Problem {
        var tables = live;
        if (tables == null) {
            tables = Tables.on(connecting.connect());
            live = tables;
            requireSame(tables);
        }
        return tables;
    }

    private void requireSame(Tables tables) throws SQLException, Problem {
        var found = tables.sql().text("SELECT id FROM packet");
        if (packet != null && !packet.equals(found)) {
            drop();
            throw Problem.access("store.moved", faults.file());
        }
        packet = found;
    }

    /// Gives the connection up; the next use makes another.
    void drop() throws SQLException {
        var tables = live;
        live = null;
        if (tables != null) {
            tables.close();
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }
}
