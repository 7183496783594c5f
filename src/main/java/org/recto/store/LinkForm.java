package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Link;

import java.sql.SQLException;
import java.util.List;

/// Links.
final class LinkForm implements Form<Link> {

    @Override
    public Class<Link> type() {
        return Link.class;
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public List<String> columns() {
        return List.of("id", "from_id", "to_id", "relation", "note", "annotator_id", "created", "modified");
    }

    @Override
    public List<@Nullable Object> values(Link link) {
        return List.of(
                link.id().value(),
                link.from().value(),
                link.to().value(),
                link.relation(),
                link.note(),
                link.by().value(),
                link.created().toString(),
                link.modified().toString());
    }

    @Override
    public Link read(Fields fields) throws SQLException {
        return new Link(
                fields.id("id"),
                fields.id("from_id"),
                fields.id("to_id"),
                fields.text("relation"),
                fields.text("note"),
                fields.id("annotator_id"),
                fields.time("created"),
                fields.time("modified"));
    }
}
