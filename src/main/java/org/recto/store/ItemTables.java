package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Item;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// All that a packet holds but texts and history, as rows.
final class ItemTables {

    private final Map<Form<?>, ItemTable<?>> tables = new HashMap<>();
    private final AnnotationThemes themes;

    ItemTables(Sql sql) {
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
    Contents contents() throws SQLException {
        var byAnnotation = themes.all();
        var items = new ArrayList<Item>();
        var covers = new ArrayList<Cover>();
        for (Form<?> form : Forms.ALL) {
            for (Item item : table(form).all(byAnnotation)) {
                if (item instanceof Cover cover) {
                    covers.add(cover);
                } else {
                    items.add(item);
                }
            }
        }
        if (covers.size() != 1) {
            throw new IllegalArgumentException("a packet has one cover, not " + covers.size());
        }
        return Contents.of(covers.getFirst(), items);
    }
}
