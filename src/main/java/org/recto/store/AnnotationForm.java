package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.text.Passage;
import org.recto.text.Quote;
import org.recto.text.Range;
import org.recto.text.Sha256;

import java.sql.SQLException;
import java.util.List;

/// Annotations; their themes stand beside them, not in a column.
final class AnnotationForm implements Form<Annotation> {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "reading_id",
                    "edition_id",
                    "start",
                    "end",
                    "exact",
                    "prefix",
                    "suffix",
                    "exact" + Proof.SUFFIX,
                    "annotator_id",
                    "note",
                    "created",
                    "modified");

    @Override
    public Class<Annotation> type() {
        return Annotation.class;
    }

    @Override
    public String name() {
        return "annotation";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<@Nullable Object> values(Annotation annotation) {
        var quote = annotation.passage().quote();
        return List.of(
                annotation.id().value(),
                annotation.reading().value(),
                annotation.edition().value(),
                annotation.range().start(),
                annotation.range().end(),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                Sha256.of(quote.exact()),
                annotation.by().value(),
                annotation.note(),
                annotation.created().toString(),
                annotation.modified().toString());
    }

    @Override
    public Annotation read(Fields fields) throws SQLException {
        var quote = new Quote(fields.proven("exact"), fields.text("prefix"), fields.text("suffix"));
        var passage = new Passage(new Range(fields.number("start"), fields.number("end")), quote);
        return new Annotation(
                fields.id("id"),
                fields.id("reading_id"),
                fields.id("edition_id"),
                passage,
                fields.id("annotator_id"),
                fields.themes(),
                fields.text("note"),
                fields.time("created"),
                fields.time("modified"));
    }
}
