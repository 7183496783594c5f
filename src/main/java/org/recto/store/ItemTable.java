package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Item;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The table of one kind of items, one row an item.
final class ItemTable<T extends Item> {

    private final Sql sql;
    private final Form<T> form;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;

    ItemTable(Sql sql, Form<T> form) {
        this.sql = sql;
        this.form = form;
        var columns = form.columns().stream().map(ItemTable::quoted).toList();
        var names = String.join(", ", columns);
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var sets = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        this.insert = "INSERT INTO " + form.name() + " (" + names + ") VALUES (" + marks + ")";
        this.update = "UPDATE " + form.name() + " SET " + sets + " WHERE id = ?";
        this.delete = "DELETE FROM " + form.name() + " WHERE id = ?";
        this.select = "SELECT " + names + " FROM " + form.name();
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }

    void insert(Item item) throws SQLException {
        sql.run(insert, values(item).toArray());
    }

    void update(Item item) throws SQLException {
        var values = new ArrayList<>(values(item));
        values.add(item.id().value());
        requireOne(sql.run(update, values.toArray()), item);
    }

    void delete(Item item) throws SQLException {
        requireOne(sql.run(delete, item.id().value()), item);
    }

    /// Every item in the table.
    ///
    /// @param themes for each annotation's id, its themes
    List<T> all(Map<String, List<String>> themes) throws SQLException {
        var fields = new RowFields(form.columns(), themes);
        var items = sql.list(select, row -> form.read(fields.at(row)));
        fields.prove();
        return items;
    }

    /// Every item in the table that can be read.
    ///
    /// @param unreadable is told of each other, by kind and id
    List<T> readable(Map<String, List<String>> themes, Consumer<String> unreadable) throws SQLException {
        var items = new ArrayList<T>();
        var fields = new RowFields(form.columns(), themes);
        sql.list(
                select,
                row -> {
                    try {
                        var item = form.read(fields.at(row));
                        fields.prove();
                        return items.add(item);
                    } catch (IllegalArgumentException | DateTimeException e) {
                        unreadable.accept(form.name() + " " + row.getString(1));
                        return false;
                    }
                });
        return items;
    }

    private List<@Nullable Object> values(Item item) {
        return form.values(form.type().cast(item));
    }

    private static void requireOne(int rows, Item item) {
        if (rows != 1) {
            throw new IllegalStateException("not in the packet: " + item.id());
        }
    }
}
