package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Reading;
import org.recto.text.Details;

import java.sql.SQLException;
import java.util.List;

/// Readings, without their texts.
final class ReadingForm implements Form<Reading> {

    @Override
    public Class<Reading> type() {
        return Reading.class;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id", "position", "title", "author", "date", "source", "link", "language", "edition_id", "sealed");
    }

    @Override
    public List<@Nullable Object> values(Reading reading) {
        var details = reading.details();
        return List.of(
                reading.id().value(),
                reading.position(),
                details.title(),
                details.author(),
                details.date(),
                details.source(),
                details.link(),
                details.language(),
                reading.edition().value(),
                reading.isSealed() ? 1 : 0);
    }

    @Override
    public Reading read(Fields fields) throws SQLException {
        var details =
                new Details(
                        fields.text("title"),
                        fields.text("author"),
                        fields.text("date"),
                        fields.text("source"),
                        fields.text("link"),
                        fields.text("language"));
        boolean isSealed = fields.has("sealed") && fields.number("sealed") == 1;
        return new Reading(fields.id("id"), details, fields.id("edition_id"), fields.number("position"), isSealed);
    }
}
