package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Item;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A change as the history keeps it: a JSON array with an object for each step, such as `{"kind": "theme", "before":
/// {...}, "after": {...}}`. Without `before` the item came in, without `after` it went.
///
/// An item has the fields of its table; an annotation has its themes' ids besides.
final class ChangeJson {

    static final String THEMES = "themes";

    private static final String KIND = "kind";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final JsonFactory factory = new JsonFactory();

    /// The change in JSON.
    String write(Change change) {
        var text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            change.steps().forEach(step -> write(json, step));
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Change step) {
        switch (step) {
            case Change.Added(Item item) -> write(json, null, item, item);
            case Change.Removed(Item item) -> write(json, item, null, item);
            case Change.Edited(Item before, Item after) -> write(json, before, after, after);
            case Change.Several several -> several.steps().forEach(part -> write(json, part));
        }
    }

    private static void write(JsonGenerator json, @Nullable Item before, @Nullable Item after, Item any) {
        var form = Forms.of(any);
        json.writeStartObject();
        json.writeStringProperty(KIND, form.name());
        writeItem(json, form, BEFORE, before);
        writeItem(json, form, AFTER, after);
        json.writeEndObject();
    }

    private static <T extends Item> void writeItem(JsonGenerator json, Form<T> form, String name, @Nullable Item item) {
        if (item == null) {
            return;
        }
        var values = form.values(form.type().cast(item));
        json.writeObjectPropertyStart(name);
        for (int i = 0; i < values.size(); i++) {
            json.writeName(form.columns().get(i));
            switch (values.get(i)) {
                case null -> json.writeNull();
                case Integer number -> json.writeNumber(number);
                case Object text -> json.writeString(text.toString());
            }
        }
        if (item instanceof Annotation annotation) {
            json.writeArrayPropertyStart(THEMES);
            annotation.themes().forEach(theme -> json.writeString(theme.value()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /// The change that was written.
    ///
    /// @throws IllegalArgumentException or [tools.jackson.core.JacksonException] if it is no change
    Change read(String text) throws SQLException {
        var written = mapper().readTree(text);
        if (!written.isArray()) {
            throw new IllegalArgumentException("a change is an array");
        }
        var steps = new ArrayList<Change>();
        for (JsonNode step : written.values()) {
            var form = Forms.named(step.required(KIND).stringValue());
            steps.add(step(item(form, step.get(BEFORE)), item(form, step.get(AFTER))));
        }
        return steps.size() == 1 ? steps.getFirst() : new Change.Several(List.copyOf(steps));
    }

    private static Change step(@Nullable Item before, @Nullable Item after) {
        if (before == null) {
            if (after == null) {
                throw new IllegalArgumentException("a step without an item");
            }
            return new Change.Added(after);
        }
        return after == null ? new Change.Removed(before) : new Change.Edited(before, after);
    }

    private static @Nullable Item item(Form<?> form, @Nullable JsonNode item) throws SQLException {
        return item == null ? null : form.read(new JsonFields(item));
    }

    /// Made when it is needed, which is at the first undo: it takes longer to load than a change takes to save.
    private static JsonMapper mapper() {
        var limits = StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
        var strict =
                JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        return JsonMapper.builder(strict).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }
}
