package org.recto.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    ///
    /// @param <X> what it may fail with besides
    interface Work<X extends Exception> {
        void run() throws SQLException, X;
    }

    /// Rows that one statement adds.
    private static final int TOGETHER = 50;

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
        var prepared = kept(statement);
        try {
            bind(prepared, arguments);
            int rows = prepared.executeUpdate();
            prepared.clearParameters();
            return rows;
        } catch (SQLException e) {
            kept.remove(statement);
            throw e;
        }
    }

    /// Adds many rows, as many as it can with one statement: a book has ten thousand, and each statement has its price.
    ///
    /// @param head up to `VALUES`
    /// @param rows the arguments of each, as many for one as for another
    void insert(String head, List<@Nullable Object[]> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            var some = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            var row = "(" + String.join(", ", Collections.nCopies(some.getFirst().length, "?")) + ")";
            var statement = head + " VALUES " + String.join(", ", Collections.nCopies(some.size(), row));
            var arguments = some.stream().flatMap(Arrays::stream).toArray();
            if (some.size() == TOGETHER) {
                run(statement, arguments);
            } else {
                once(statement, arguments);
            }
        }
    }

    /// Runs a statement that is needed once, or whose arguments are too large to hold on to.
    void once(String statement, @Nullable Object... arguments) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            bind(prepared, arguments);
            prepared.execute();
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
        var prepared = kept(query);
        bind(prepared, arguments);
        try (var found = prepared.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException e) {
            kept.remove(query);
            throw e;
        }
    }

    /// The first column of a query's first row, such as a pragma's value.
    ///
    /// @throws IllegalArgumentException if there is no row
    String text(String query) throws SQLException {
        var rows = list(query, row -> Rows.text(row, 1));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no answer to " + query);
        }
        return rows.getFirst();
    }

    /// The same as a number.
    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /// The driver closes a statement that has failed, so those are not kept.
    private PreparedStatement kept(String statement) throws SQLException {
        var prepared = kept.get(statement);
        if (prepared == null) {
            prepared = connection.prepareStatement(statement);
            kept.put(statement, prepared);
        }
        return prepared;
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof String text) {
                UnkeepableTextException.check(text);
            }
            prepared.setObject(i + 1, arguments[i]);
        }
    }

    /// Does all of the work or none of it. When this returns, it is on disk.
    <X extends Exception> void inTransaction(Work<X> work) throws SQLException, X {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
            run("COMMIT");
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
    }

    /// Reads at one moment: what others write meanwhile is not seen, and they wait with it.
    <X extends Exception> void atOneMoment(Work<X> work) throws SQLException, X {
        run("BEGIN");
        try {
            work.run();
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
        run("ROLLBACK");
    }

    /// SQLite ends a transaction by itself after some faults; then there is nothing left to roll back.
    private void rollBack(Throwable because) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /// The whole database as bytes.
    byte[] image() throws SQLException {
        return connection.unwrap(org.sqlite.SQLiteConnection.class).serialize("main");
    }

    /// Puts such bytes in the place of the database; for one in memory.
    void replace(byte[] image) throws SQLException {
        connection.unwrap(org.sqlite.SQLiteConnection.class).deserialize("main", image);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
