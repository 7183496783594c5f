package org.recto.store;

import java.sql.SQLException;

/// A connection to a packet with what is read and written through it.
record Tables(Sql sql, ItemTables items, HistoryTable history, EditionTable editions, PictureTable pictures)
        implements AutoCloseable {

    static Tables on(Sql sql) {
        return new Tables(
                sql, new ItemTables(sql), new HistoryTable(sql), new EditionTable(sql), new PictureTable(sql));
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
