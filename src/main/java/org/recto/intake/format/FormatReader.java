package org.recto.intake.format;

import org.recto.text.Problem;

/// Reads files of one format. It opens nothing but the bytes it is given: no other file, no connection.
public interface FormatReader {

    /// Reads a file.
    ///
    /// @throws Problem if no text can be made of it, or it is no longer wanted
    Taken read(SourceFile file, Pace pace) throws Problem;
}
