package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fields of the row that a query stands at.
final class RowFields implements Fields {

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, List<String>> themes;
    private final Map<String, Id<?>> known = new HashMap<>();
    private final List<Proof> proofs = new ArrayList<>();
    private @Nullable ResultSet row;

    /// @param columns the names of the query's columns, in order
    /// @param themes for each annotation's id, its themes
    RowFields(List<String> columns, Map<String, List<String>> themes) {
        this.themes = themes;
        for (String column : columns) {
            this.columns.put(column, this.columns.size() + 1);
        }
    }

    /// The same for the row that a query stands at.
    RowFields at(ResultSet newRow) {
        row = newRow;
        return this;
    }

    @Override
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    @Override
    public @Nullable String textOrNull(String name) throws SQLException {
        return row().getString(column(name));
    }

    @Override
    public int number(String name) throws SQLException {
        return Rows.number(row(), column(name));
    }

    @Override
    public String proven(String name) throws SQLException {
        var text = text(name);
        proofs.add(new Proof(text, text(name + Proof.SUFFIX)));
        return text;
    }

    /// Proves all at once what has been asked to be proven, on as many processors as there are: it takes longer than
    /// reading it.
    ///
    /// @throws IllegalArgumentException if one is not what its digest says
    void prove() {
        var asked = List.copyOf(proofs);
        proofs.clear();
        asked.parallelStream().forEach(Proof::require);
    }

    @Override
    public <T> Id<T> id(String name) throws SQLException {
        return id(text(name), name.equals("id"));
    }

    @Override
    public <T> List<Id<T>> themes() throws SQLException {
        return themes.getOrDefault(text("id"), List.of()).stream().map(theme -> this.<T>id(theme, false)).toList();
    }

    /// Ten thousand annotations name the same few readings, people and themes; the id of each is made and kept once.
    @SuppressWarnings("unchecked")
    private <T> Id<T> id(String value, boolean isOnlyOne) {
        return isOnlyOne ? new Id<>(value) : (Id<T>) known.computeIfAbsent(value, Id::new);
    }

    private ResultSet row() {
        if (row == null) {
            throw new IllegalStateException("at no row");
        }
        return row;
    }

    private int column(String name) {
        var column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no such field: " + name);
        }
        return column;
    }
}
