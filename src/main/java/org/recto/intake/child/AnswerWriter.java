package org.recto.intake.child;

import org.recto.enclosure.EnclosureJson;
import org.recto.intake.format.Chapter;
import org.recto.intake.format.Mark;
import org.recto.intake.format.Taken;
import org.recto.text.Block;
import org.recto.text.Format;
import org.recto.text.Picture;
import org.recto.text.Problem;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what a child has to say, an array of JSON each: `["at", 0.5]` how far it has come, as often as it likes, and
/// at last one of `["read", ...]`, `["refused", ...]`, `["deep"]` and `["failed", ...]`. [AnswerParser] reads them.
final class AnswerWriter {

    static final String AT = "at";
    static final String READ = "read";
    static final String REFUSED = "refused";
    static final String DEEP = "deep";
    static final String FAILED = "failed";

    private final JsonGenerator json;

    AnswerWriter(OutputStream out) {
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    }

    void at(double fraction) {
        begin(AT).writeNumber(fraction);
        end();
    }

    void refused(Problem problem) {
        begin(REFUSED).writeString(problem.kind().name()).writeString(problem.key()).writeStartArray();
        for (Object argument : problem.arguments()) {
            if (argument instanceof Integer || argument instanceof Long) {
                json.writeNumber(((Number) argument).longValue());
            } else {
                json.writeString(String.valueOf(argument));
            }
        }
        json.writeEndArray();
        end();
    }

    void deep() {
        begin(DEEP);
        end();
    }

    void failed(String how) {
        begin(FAILED).writeString(how);
        end();
    }

    /// The file itself stays out: the parent has it.
    void read(Taken taken) {
        begin(READ).writeString(taken.original().mediaType());
        var details = taken.details();
        strings(
                details.title(),
                details.author(),
                details.date(),
                details.source(),
                details.link(),
                details.language());
        json.writeString(taken.text().text());
        each(taken.text().blocks(), this::block);
        each(taken.pictures(), this::picture);
        each(taken.marks(), this::mark);
        strings(taken.notices().toArray(String[]::new));
        each(taken.chapters(), this::chapter);
        json.writeString(Optional.ofNullable(taken.enclosure()).flatMap(EnclosureJson::of).orElse(""));
        end();
    }

    private void block(Block block) {
        json.writeString(block.kind().name()).writeNumber(block.level());
        json.writeNumber(block.range().start()).writeNumber(block.range().end());
        each(block.formats(), this::format);
    }

    private void format(Format format) {
        json.writeString(format.kind().name());
        json.writeNumber(format.range().start()).writeNumber(format.range().end());
        json.writeString(format.target());
    }

    private void picture(Picture picture) {
        json.writeString(picture.mediaType()).writeBinary(picture.bytes());
    }

    private void chapter(Chapter chapter) {
        var original = chapter.original();
        json.writeString(chapter.title()).writeNumber(chapter.block());
        json.writeString(original.fileName()).writeString(original.mediaType()).writeBinary(original.bytes());
    }

    private void mark(Mark mark) {
        json.writeNumber(mark.range().start()).writeNumber(mark.range().end());
        json.writeString(mark.author()).writeString(mark.note()).writeString(mark.colour());
        json.writeString(mark.created() == null ? "" : mark.created().toString());
    }

    private <T> void each(Iterable<T> things, Consumer<T> write) {
        json.writeStartArray();
        for (T thing : things) {
            json.writeStartArray();
            write.accept(thing);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void strings(String... words) {
        json.writeStartArray();
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private JsonGenerator begin(String what) {
        return json.writeStartArray().writeString(what);
    }

    private void end() {
        json.writeEndArray();
        json.flush();
    }
}
