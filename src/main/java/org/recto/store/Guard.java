package org.recto.store;

import org.recto.text.Problem;

import tools.jackson.core.JacksonException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;

/// Turns whatever reading a packet may run into, in a file that may come from a stranger, into one plain problem.
final class Guard {

    /// Something read from a packet.
    interface Reading<T> {
        T read() throws SQLException, Problem;
    }

    private Guard() {}

    /// What is read, or the problem with the file.
    static <T> T reading(Path file, Reading<T> reading) throws Problem {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw Faults.of(file, e);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | JacksonException e) {
            throw Faults.damaged(file, e);
        }
    }
}
