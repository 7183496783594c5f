package org.recto.intake;

import org.recto.text.Problem;
import org.recto.text.Progress;

import java.nio.file.Path;

/// The door of this room: finds the reader for a file's format and lets it read.
@SuppressWarnings("DoNotCallSuggester")
public final class Intake {

    /// Takes a file in.
    ///
    /// @throws Problem if it cannot be read, is too large, is of no known format, or was cancelled
    public Taken take(Path file, Progress progress) throws Problem {
        throw new UnsupportedOperationException(file + " " + progress);
    }

    /// Takes pasted text in, as a file of plain text would be.
    ///
    /// @throws Problem if there is no text in it, or too much
    public Taken paste(String text) throws Problem {
        throw new UnsupportedOperationException(text);
    }
}
