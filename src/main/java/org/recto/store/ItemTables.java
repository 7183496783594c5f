package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Item;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// All that a packet holds but texts and history, as rows.
final class ItemTables {

    private final Sql sql;
    private final Map<Form<?>, ItemTable<?>> tables = new HashMap<>();
    private final AnnotationThemes themes;

    ItemTables(Sql sql) {
        this.sql = sql;
        this.themes = new AnnotationThemes(sql);
        Forms.ALL.forEach(form -> tables.put(form, new ItemTable<>(sql, form)));
    }

    /// Takes a change's steps, one after another.
    void apply(Change change) throws SQLException {
        for (Change step : change.steps().toList()) {
            switch (step) {
                case Change.Added(Item item) -> insert(item);
                case Change.Removed(Item item) -> delete(item);
                case Change.Edited(Item before, Item after) -> update(before, after);
                case Change.Several several -> apply(several);
            }
        }
    }

    void insert(Item item) throws SQLException {
        table(item).insert(item);
        if (item instanceof Annotation annotation) {
            themes.insert(annotation);
        }
    }

    private void delete(Item item) throws SQLException {
        if (item instanceof Annotation annotation) {
            themes.delete(annotation);
        }
        table(item).delete(item);
    }

    private void update(Item before, Item after) throws SQLException {
        table(after).update(after);
        if (before instanceof Annotation from && after instanceof Annotation to && !from.themes().equals(to.themes())) {
            themes.delete(from);
            themes.insert(to);
        }
    }

    private ItemTable<?> table(Item item) {
        return table(Forms.of(item));
    }

    private ItemTable<?> table(Form<?> form) {
        var table = tables.get(form);
        if (table == null) {
            throw new IllegalStateException("no table for " + form.name());
        }
        return table;
    }

    /// Everything in the tables.
    ///
    /// @throws IllegalArgumentException or [java.time.DateTimeException] or [IllegalStateException] if it cannot be
    Contents contents() throws SQLException {
        var byAnnotation = themes.all();
        var items = new ArrayList<Item>();
        for (Form<?> form : Forms.ALL) {
            items.addAll(table(form).all(byAnnotation));
        }
        var contents = assembled(items);
        requireInText(contents);
        return contents;
    }

    /// Refuses passages that cannot be where they say, so that no page ever looks beyond the end of its text.
    private void requireInText(Contents contents) throws SQLException {
        var lengths = new HashMap<String, Integer>();
        sql.list("SELECT id, length FROM edition", row -> lengths.put(Rows.text(row, 1), Rows.number(row, 2)));
        for (Annotation annotation : contents.annotations()) {
            var range = annotation.range();
            var exact = annotation.passage().quote().exact();
            if (range.end() > lengths.getOrDefault(annotation.edition().value(), 0)
                    || range.length() != exact.codePointCount(0, exact.length())) {
                throw new IllegalArgumentException("not in its text: " + annotation.id());
            }
        }
    }

    /// As much of it as can be read.
    ///
    /// @param unreadable is told of each other entry, by kind and id
    Contents readable(Consumer<String> unreadable) throws SQLException {
        var byAnnotation = themes.all();
        var items = new ArrayList<Item>();
        for (Form<?> form : Forms.ALL) {
            items.addAll(table(form).readable(byAnnotation, unreadable));
        }
        return assembled(items);
    }

    private static Contents assembled(List<Item> items) {
        var covers = items.stream().filter(Cover.class::isInstance).map(Cover.class::cast).toList();
        if (covers.size() != 1) {
            throw new IllegalArgumentException("a packet has one cover, not " + covers.size());
        }
        return Contents.of(covers.getFirst(), items.stream().filter(item -> !(item instanceof Cover)).toList());
    }
}
