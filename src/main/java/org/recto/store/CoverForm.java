package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Cover;

import java.sql.SQLException;
import java.util.List;

/// The packet's own row.
final class CoverForm implements Form<Cover> {

    @Override
    public Class<Cover> type() {
        return Cover.class;
    }

    @Override
    public String name() {
        return "packet";
    }

    @Override
    public List<String> columns() {
        return List.of("id", "title", "assignment");
    }

    @Override
    public List<@Nullable Object> values(Cover cover) {
        return List.of(cover.id().value(), cover.title(), cover.assignment());
    }

    @Override
    public Cover read(Fields fields) throws SQLException {
        return new Cover(
                fields.id("id"), fields.text("title"), fields.has("assignment") ? fields.text("assignment") : "");
    }
}
