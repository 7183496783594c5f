package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;

import java.sql.SQLException;
import java.util.List;

/// People.
final class AnnotatorForm implements Form<Annotator> {

    @Override
    public Class<Annotator> type() {
        return Annotator.class;
    }

    @Override
    public String name() {
        return "annotator";
    }

    @Override
    public List<String> columns() {
        return List.of("id", "name", "role");
    }

    @Override
    public List<@Nullable Object> values(Annotator annotator) {
        return List.of(annotator.id().value(), annotator.name(), annotator.role().name());
    }

    @Override
    public Annotator read(Fields fields) throws SQLException {
        return new Annotator(fields.id("id"), fields.text("name"), fields.oneOf(Role.class, "role"));
    }
}
