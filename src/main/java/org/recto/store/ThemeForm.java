package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Themes.
final class ThemeForm implements Form<Theme> {

    @Override
    public Class<Theme> type() {
        return Theme.class;
    }

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public List<String> columns() {
        return List.of("id", "parent_id", "name", "definition", "colour", "key", "position");
    }

    @Override
    public List<@Nullable Object> values(Theme theme) {
        var parent = theme.parent();
        return Arrays.asList(
                theme.id().value(),
                parent == null ? null : parent.value(),
                theme.name(),
                theme.definition(),
                theme.colour().toString(),
                theme.key(),
                theme.position());
    }

    @Override
    public Theme read(Fields fields) throws SQLException {
        var parent = fields.textOrNull("parent_id");
        return new Theme(
                fields.id("id"),
                parent == null ? null : new Id<>(parent),
                fields.text("name"),
                fields.text("definition"),
                Colour.parse(fields.text("colour")),
                fields.text("key"),
                fields.number("position"));
    }
}
