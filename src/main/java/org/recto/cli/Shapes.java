package org.recto.cli;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Reading;
import org.recto.annotation.Step;
import org.recto.annotation.Theme;
import org.recto.packet.Labels;
import org.recto.text.Id;

import tools.jackson.core.JsonGenerator;

import java.util.Optional;

/// The shapes of Recto's JSON. Scripts rely on them: fields may be added at the end of one, never renamed or moved.
///
/// Offsets are code points of a reading's canonical text, end-exclusive. Times are ISO 8601 in UTC. A `reading` and a
/// `parent` are ids; themes and people are named.
final class Shapes {

    private final Contents contents;
    private final JsonGenerator json;

    Shapes(Contents contents, JsonGenerator json) {
        this.contents = contents;
        this.json = json;
    }

    void annotation(Annotation annotation) {
        var quote = annotation.passage().quote();
        json.writeStartObject();
        json.writeStringProperty("id", annotation.id().value());
        json.writeStringProperty("reading", annotation.reading().value());
        json.writeNumberProperty("start", annotation.range().start());
        json.writeNumberProperty("end", annotation.range().end());
        json.writeStringProperty("exact", quote.exact());
        json.writeStringProperty("prefix", quote.prefix());
        json.writeStringProperty("suffix", quote.suffix());
        json.writeArrayPropertyStart("themes");
        annotation.themes().stream()
                .flatMap(id -> contents.codebook().find(id).stream())
                .forEach(theme -> json.writeString(theme.name()));
        json.writeEndArray();
        json.writeStringProperty("note", annotation.note());
        json.writeStringProperty("by", name(annotation.by()));
        json.writeStringProperty("created", annotation.created().toString());
        json.writeStringProperty("modified", annotation.modified().toString());
        json.writeBooleanProperty("placed", contents.isPlaced(annotation));
        json.writeEndObject();
    }

    private String name(Id<Annotator> id) {
        return contents.annotator(id).map(Annotator::name).orElse(id.value());
    }

    void reading(Reading reading, int words) {
        json.writeStartObject();
        json.writeStringProperty("id", reading.id().value());
        json.writeStringProperty("title", reading.details().title());
        json.writeStringProperty("author", reading.details().author());
        json.writeNumberProperty("words", words);
        json.writeNumberProperty("annotations", Tallies.of(reading, contents));
        json.writeNumberProperty("unplaced", contents.unplaced(reading.id()).size());
        json.writeBooleanProperty("sealed", reading.isSealed());
        json.writeEndObject();
    }

    void theme(Theme theme) {
        json.writeStartObject();
        json.writeStringProperty("id", theme.id().value());
        json.writeStringProperty("name", theme.name());
        json.writeName("parent");
        Optional.ofNullable(theme.parent()).ifPresentOrElse(id -> json.writeString(id.value()), json::writeNull);
        json.writeStringProperty("colour", theme.colour().toString());
        json.writeStringProperty("key", theme.key());
        json.writeStringProperty("definition", theme.definition());
        json.writeNumberProperty("count", contents.count(theme.id()));
        json.writeEndObject();
    }

    void person(Annotator person) {
        json.writeStartObject();
        json.writeStringProperty("id", person.id().value());
        json.writeStringProperty("name", person.name());
        json.writeNumberProperty("annotations", Tallies.of(person, contents));
        json.writeEndObject();
    }

    void deed(Step step, History.State state) {
        json.writeStartObject();
        json.writeNumberProperty("number", step.number());
        json.writeStringProperty("label", Labels.of(step));
        json.writeStringProperty("state", Tallies.word(state));
        json.writeName("by");
        contents.annotator(step.by()).ifPresentOrElse(person -> json.writeString(person.name()), json::writeNull);
        json.writeStringProperty("at", step.at().toString());
        json.writeEndObject();
    }
}
