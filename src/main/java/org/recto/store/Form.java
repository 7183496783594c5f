package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Item;

import java.sql.SQLException;
import java.util.List;

/// How items of one kind are written down. They have the same fields under the same names in their table and in the
/// history.
interface Form<T extends Item> {

    Class<T> type();

    /// The table's name, and the kind's name in the history. Stored in packets, so it never changes.
    String name();

    /// The names of the fields, `id` first. Stored in packets, so they change by a migration only.
    List<String> columns();

    /// What the fields hold, in their order: strings, integers or null.
    List<@Nullable Object> values(T item);

    /// The item that was written down.
    T read(Fields fields) throws SQLException;
}
