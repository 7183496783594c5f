package org.recto.intake;

import org.recto.intake.format.Decoded;
import org.recto.intake.format.Decoder;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Lines;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.html.Html;
import org.recto.intake.plain.PlainText;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The door of this room: takes files and words, and hands them to a reader.
public final class Intake {

    /// The share of the work that reading the file from the disk is.
    private static final double LOADING = 0.3;

    private final FormatReader reader;

    /// A door behind which files are read in this very process, where nothing can stop a reader that never ends: for
    /// tests, and for files of our own.
    public Intake() {
        this(new AnyFormat());
    }

    /// @param reader of all formats
    public Intake(FormatReader reader) {
        this.reader = reader;
    }

    /// Takes a file in.
    ///
    /// @throws Problem if it cannot be read, is too large, is of no known format, or was cancelled
    public Taken take(Path file, Progress progress) throws Problem {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        var pace = Pace.of(progress, name);
        return read(SourceFile.read(file, pace.part(0, LOADING)), pace.part(LOADING, 1));
    }

    /// Takes in what stands in a file, without the file.
    ///
    /// @param name the file's name, without folders
    /// @param bytes what is in it; kept as given, so not to be changed afterwards
    /// @throws Problem as for a file
    public Taken take(String name, byte[] bytes, Progress progress) throws Problem {
        return read(new SourceFile(name, bytes), Pace.of(progress, name));
    }

    /// Takes pasted text in, as a file of plain text would be.
    ///
    /// @throws Problem if there is no text in it, or too much
    public Taken paste(String text) throws Problem {
        if (Lines.isBlank(text)) {
            throw Problem.input("intake.paste.empty");
        }
        var name = "pasted.txt";
        var decoded = Decoder.requireBearable(name, Decoded.of(text));
        var file = new SourceFile(name, decoded.text().getBytes(StandardCharsets.UTF_8));
        return new PlainText().read(file, decoded, Pace.of(Progress.NONE, name));
    }

    /// Takes in what was copied with its headings, links and the like: all of it, since somebody chose it.
    ///
    /// @param text the same as plain text, which is taken where nothing can be read in the other
    /// @param html as a browser or a word processor gives it
    /// @throws Problem if there is no text in it, or too much
    public Taken paste(String text, String html) throws Problem {
        var page = new Html().pasted(html);
        return page.isPresent() ? page.get() : paste(text);
    }

    private Taken read(SourceFile file, Pace pace) throws Problem {
        if (file.bytes().length == 0) {
            throw Problem.input("intake.empty", file.name());
        }
        var taken = reader.read(file, pace);
        pace.at(1);
        return taken;
    }
}
