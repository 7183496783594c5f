package org.recto.intake.child;

import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Chapter;
import org.recto.intake.format.Mark;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.InputStream;
import java.time.Instant;
import java.util.function.DoubleConsumer;

/// Reads what a child says, as [AnswerWriter] writes it. A child that a file has taken over may say anything: what is
/// not wholly sound ends in an exception, and costs no more than bounded memory.
final class AnswerParser {

    /// UTF-16 units of any word that is not the text: names, addresses, sentences.
    private static final int WORDS = 10_000;

    /// UTF-16 units of a note that a file carries; Word takes no more in a comment.
    private static final int NOTE = 100_000;

    /// Things that a text has few of: notices, arguments of a problem.
    private static final int FEW = 100;

    /// Formats of one block. The bytes of the whole answer bound those of all.
    private static final int FORMATS = 1_000_000;

    private static final int DETAILS = 6;

    private final Metered stream;
    private final Strict json;

    AnswerParser(InputStream in) {
        this.stream = new Metered(in);
        this.json = new Strict(stream);
    }

    /// Waits for the answer on a file.
    ///
    /// @param progress hears how far the child has come, 0 to 1, and in order
    /// @throws RuntimeException if what comes is not an answer: a [InvalidAnswer], one of Jackson's, or one that a part
    ///   of the text throws as it is put together; the child is then not to be asked again
    Answer next(SourceFile file, DoubleConsumer progress) {
        stream.restart();
        double far = 0;
        while (true) {
            json.begin();
            var what = json.string(WORDS);
            if (!what.equals(AnswerWriter.AT)) {
                var answer = answer(what, file);
                json.end();
                return answer;
            }
            far = Math.clamp(json.fraction(), far, 1);
            progress.accept(far);
            json.end();
        }
    }

    private Answer answer(String what, SourceFile file) {
        return switch (what) {
            case AnswerWriter.READ -> new Answer.Read(taken(file));
            case AnswerWriter.REFUSED -> new Answer.Refused(problem());
            case AnswerWriter.DEEP -> new Answer.TooDeep();
            case AnswerWriter.FAILED -> new Answer.Failed(json.string(WORDS));
            default -> throw new InvalidAnswer("not an answer: " + what);
        };
    }

    private Problem problem() {
        var kind = Problem.Kind.valueOf(json.string(WORDS));
        var key = json.string(WORDS);
        var arguments = json.values(FEW, WORDS).toArray();
        if (!key.startsWith("intake.")) {
            throw new InvalidAnswer("not a problem of a file: " + key);
        }
        return switch (kind) {
            case INPUT -> Problem.input(key, arguments);
            case ACCESS -> Problem.access(key, arguments);
        };
    }

    private Taken taken(SourceFile file) {
        var mediaType = json.string(WORDS);
        var words = json.strings(DETAILS, WORDS);
        if (words.size() < DETAILS) {
            throw new InvalidAnswer("only " + words.size() + " details");
        }
        var details = new Details(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4), words.get(5));
        var text = new ReadingText(json.string(Caps.TEXT_UNITS), json.each(Caps.BLOCKS, this::block));
        var pictures = json.each(Caps.PICTURES, this::picture);
        var marks = json.each(Caps.MARKS, this::mark);
        var notices = json.strings(FEW, WORDS);
        var chapters = json.each(Caps.CHAPTERS, this::chapter);
        var enclosed = json.string(EnclosureJson.MOST);
        var original = new Original(file.name(), mediaType, file.bytes());
        var taken =
                new Taken(
                        details,
                        text,
                        original,
                        pictures,
                        marks,
                        notices,
                        chapters,
                        enclosed.isEmpty() ? null : enclosure(enclosed));
        Soundness.require(taken);
        return taken;
    }

    private static Enclosure enclosure(String enclosed) {
        return EnclosureJson.read(enclosed).orElseThrow(() -> new InvalidAnswer("not an enclosure"));
    }

    private Chapter chapter() {
        var title = json.string(WORDS);
        int block = json.number();
        var name = json.string(WORDS);
        return new Chapter(title, block, new Original(name, json.string(WORDS), json.bytes()));
    }

    private Block block() {
        var kind = BlockKind.valueOf(json.string(WORDS));
        int level = json.number();
        var range = range();
        return new Block(kind, level, range, json.each(FORMATS, this::format));
    }

    private Format format() {
        var kind = FormatKind.valueOf(json.string(WORDS));
        var range = range();
        return new Format(kind, range, json.string(Caps.LINK));
    }

    private Range range() {
        int start = json.number();
        return new Range(start, json.number());
    }

    private Picture picture() {
        return new Picture(json.string(WORDS), json.bytes());
    }

    private Mark mark() {
        var range = range();
        var author = json.string(WORDS);
        var note = json.string(NOTE);
        var colour = json.string(WORDS);
        var created = json.string(WORDS);
        return new Mark(range, author, note, colour, created.isEmpty() ? null : Instant.parse(created));
    }
}
