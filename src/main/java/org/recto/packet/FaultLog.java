package org.recto.packet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/// Where an error of the program itself is written down, so that the user can be told one plain sentence and a
/// developer can still find out what happened.
public final class FaultLog {

    private final Path file;

    /// @param settings whose folder the log is kept in
    public FaultLog(Settings settings) {
        this.file = settings.home().resolve("errors.log");
    }

    /// Writes an error down.
    ///
    /// @param during what was being done; no text of a reading, since logs are sent to strangers
    /// @return the log, if it could be written
    public Optional<Path> write(String during, Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        var entry =
                Instant.now()
                        + " "
                        + during
                        + " (Java "
                        + Runtime.version()
                        + ", "
                        + System.getProperty("os.name")
                        + ")\n"
                        + trace
                        + "\n";
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException e) {
            error.addSuppressed(e);
            return Optional.empty();
        }
    }
}
