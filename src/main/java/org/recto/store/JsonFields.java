package org.recto.store;

import org.jspecify.annotations.Nullable;

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
    public @Nullable String textOrNull(String name) {
        return item.required(name).stringValue();
    }

    @Override
    public int number(String name) {
        return item.required(name).intValue();
    }

    @Override
    public List<String> themes() {
        var themes = new ArrayList<String>();
        for (JsonNode theme : item.required(ChangeJson.THEMES).values()) {
            themes.add(theme.stringValue());
        }
        return themes;
    }
}
