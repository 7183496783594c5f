package org.recto.packet;

import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The packet that comes with the program, for whoever has none yet: two essays, a codebook, and what two readers
/// marked. It is always a copy that is opened, so that a reader can mark in it as they like.
public final class SamplePacket {

    private static final String RESOURCE = "/org/recto/sample.recto";

    private static final String NAME = "sample.recto";

    private SamplePacket() {}

    /// The reader's own copy in a folder, as they left it; made the first time.
    ///
    /// @throws Problem if it cannot be made there
    public static Path in(Path folder) throws Problem {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            copy(file);
        }
        return file;
    }

    /// A new copy in a folder, in place of the one that was there.
    ///
    /// @throws Problem if it cannot be made there
    public static Path freshIn(Path folder) throws Problem {
        var file = folder.resolve(NAME);
        copy(file);
        return file;
    }

    private static void copy(Path file) throws Problem {
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            throw Problem.access("file.write", file).causedBy(e);
        }
        NewFile.make(
                file,
                draft -> {
                    try (var sample = SamplePacket.class.getResourceAsStream(RESOURCE)) {
                        if (sample == null) {
                            throw new IllegalStateException("the program was packed without its sample");
                        }
                        Files.copy(sample, draft);
                    }
                });
    }
}
