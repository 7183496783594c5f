package org.recto.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A connection that keeps its statements, so that saving a change compiles no SQL. Owns the connection. Not
/// thread-safe.
final class Sql implements AutoCloseable {

    /// Reads one row.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// What is done in one transaction.
    interface Work {
        void run() throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Runs a statement and keeps it for the next time.
    ///
    /// @param arguments strings, numbers, bytes or null, in the order of the question marks
    /// @return the number of rows that it added, changed or removed
    int run(String statement, @Nullable Object... arguments) throws SQLException {
        return bound(statement, arguments).executeUpdate();
    }

    /// Runs a statement that is needed once.
    void once(String statement) throws SQLException {
        try (var used = connection.createStatement()) {
            used.execute(statement);
        }
    }

    /// Runs several statements, parted by semicolons.
    void script(String statements) throws SQLException {
        try (var used = connection.createStatement()) {
            used.executeUpdate(statements);
        }
    }

    /// All rows of a query.
    <T> List<T> list(String query, Row<T> row, @Nullable Object... arguments) throws SQLException {
        try (var found = bound(query, arguments).executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        }
    }

    /// The number in the first column of a query's first row, such as a pragma's value.
    ///
    /// @throws SQLException if there is no row
    long number(String query, @Nullable Object... arguments) throws SQLException {
        var rows = list(query, row -> row.getLong(1), arguments);
        if (rows.isEmpty()) {
            throw new SQLException("no answer to " + query);
        }
        return rows.getFirst();
    }

    private PreparedStatement bound(String statement, @Nullable Object... arguments) throws SQLException {
        var prepared = kept.get(statement);
        if (prepared == null) {
            prepared = connection.prepareStatement(statement);
            kept.put(statement, prepared);
        }
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, arguments[i]);
        }
        return prepared;
    }

    /// Does all of the work or none of it. When this returns, it is on disk.
    void inTransaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /// SQLite ends a transaction by itself after some faults; then there is nothing left to roll back.
    private void rollBack(Exception because) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
