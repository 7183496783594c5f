package org.recto.cli;

import org.recto.annotation.Reading;
import org.recto.text.Block;
import org.recto.text.Format;
import org.recto.text.ReadingText;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;

/// The shape of a reading's text in JSON. As with [Shapes], fields may be added at the end, never renamed or moved.
final class TextShape {

    private final JsonGenerator json;

    TextShape(JsonGenerator json) {
        this.json = json;
    }

    void write(Reading reading, int version, ReadingText text) {
        json.writeStartObject();
        json.writeStringProperty("reading", reading.id().value());
        json.writeNumberProperty("version", version);
        json.writeStringProperty("sha256", text.sha256());
        json.writeArrayPropertyStart("blocks");
        for (int i = 0; i < text.blocks().size(); i++) {
            block(text, i);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void block(ReadingText text, int index) {
        var block = text.blocks().get(index);
        json.writeStartObject();
        json.writeStringProperty("kind", word(block.kind()));
        json.writeNumberProperty("level", block.level());
        json.writeName("paragraph");
        if (block.kind().isNumbered()) {
            json.writeNumber(text.paragraphNumber(index));
        } else {
            json.writeNull();
        }
        json.writeName("page");
        text.pageAt(block.range().start()).ifPresentOrElse(json::writeString, json::writeNull);
        json.writeNumberProperty("start", block.range().start());
        json.writeNumberProperty("end", block.range().end());
        json.writeStringProperty("text", text.text(block));
        formats(block);
        json.writeEndObject();
    }

    private void formats(Block block) {
        json.writeArrayPropertyStart("formats");
        for (Format format : block.formats()) {
            json.writeStartObject();
            json.writeStringProperty("kind", word(format.kind()));
            json.writeNumberProperty("start", format.range().start());
            json.writeNumberProperty("end", format.range().end());
            json.writeStringProperty("target", format.target());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Such as `list-item`.
    static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
