package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// The fields of an item in the history.
final class JsonFields implements Fields {

    private final JsonNode item;

    JsonFields(JsonNode item) {
        this.item = item;
    }

    @Override
    public boolean has(String name) {
        return item.has(name);
    }

    @Override
    public @Nullable String textOrNull(String name) {
        return item.required(name).stringValue();
    }

    @Override
    public int number(String name) {
        return item.required(name).intValue();
    }

    @Override
    public <T> List<Id<T>> themes() {
        var themes = new ArrayList<Id<T>>();
        for (JsonNode theme : item.required(ChangeJson.THEMES).values()) {
            themes.add(new Id<>(theme.stringValue()));
        }
        return themes;
    }
}
