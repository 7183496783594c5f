package org.recto.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// The least that saving a highlight can cost on this machine: one row, bare JDBC, one transaction, with the pragmas
/// that a packet has.
final class Floor implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private int number;

    Floor(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("floor.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=DELETE");
            statement.execute("PRAGMA synchronous=EXTRA");
            statement.execute("PRAGMA foreign_keys=ON");
            statement.execute(
                    "CREATE TABLE mark (id TEXT PRIMARY KEY, start INTEGER, \"end\" INTEGER, exact TEXT) STRICT");
        }
        insert = connection.prepareStatement("INSERT INTO mark VALUES (?, ?, ?, ?)");
    }

    /// Inserts one row, durable when this returns.
    void insert() throws SQLException {
        number++;
        insert.setString(1, "mark-" + number);
        insert.setInt(2, number);
        insert.setInt(3, number + 300);
        insert.setString(4, "some words of a passage ".repeat(12));
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
