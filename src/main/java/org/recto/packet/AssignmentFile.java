package org.recto.packet;

import org.recto.intake.format.Decoder;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A file of plain text or Markdown that an assignment is written in.
///
/// @param text what stands in it
/// @param notices a plain sentence for each thing that its reader should know
public record AssignmentFile(String text, List<String> notices) {

    /// Reads it.
    ///
    /// @throws Problem if it cannot be read, or is no text
    public static AssignmentFile read(Path path) throws Problem {
        var name = Objects.toString(path.getFileName(), "");
        var file = SourceFile.read(path, Pace.of(Progress.NONE, name));
        if (!isText(FileKind.of(file))) {
            throw Problem.input("assignment.file", file.name());
        }
        var decoded = Decoder.decode(file);
        return new AssignmentFile(decoded.text(), decoded.notices());
    }

    private static boolean isText(FileKind kind) {
        return kind == FileKind.PLAIN_TEXT || kind == FileKind.MARKDOWN;
    }
}
