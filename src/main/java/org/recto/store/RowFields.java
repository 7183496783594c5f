package org.recto.store;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fields of the row that a query stands at.
final class RowFields implements Fields {

    private final ResultSet row;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, List<String>> themes;

    /// @param columns the names of the query's columns, in order
    /// @param themes for each annotation's id, its themes
    RowFields(ResultSet row, List<String> columns, Map<String, List<String>> themes) {
        this.row = row;
        this.themes = themes;
        for (String column : columns) {
            this.columns.put(column, this.columns.size() + 1);
        }
    }

    @Override
    public @Nullable String textOrNull(String name) throws SQLException {
        return row.getString(column(name));
    }

    @Override
    public int number(String name) throws SQLException {
        return Rows.number(row, column(name));
    }

    @Override
    public List<String> themes() throws SQLException {
        return themes.getOrDefault(text("id"), List.of());
    }

    private int column(String name) {
        var column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no such field: " + name);
        }
        return column;
    }
}
