package org.recto.packet;

import org.recto.text.Problem;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Makes a file so that it is there whole and on disk, or not there at all: a draft beside it is filled, forced to
/// disk, and given the file's name.
final class NewFile {

    private NewFile() {}

    interface Bytes {
        void writeTo(OutputStream out) throws Problem, IOException;
    }

    interface Content {
        /// Fills the draft.
        ///
        /// @param draft no file yet, but to be one
        void fill(Path draft) throws Problem, IOException;
    }

    /// Writes a file.
    ///
    /// @param replace whether a file that is there already may go
    /// @throws Problem if there is a file that may not go, or it cannot be written; what was there is then untouched
    static void write(Path file, boolean replace, Bytes bytes) throws Problem {
        if (!replace && Files.exists(file)) {
            throw Problem.input("file.exists", file);
        }
        make(
                file,
                draft -> {
                    try (var out =
                            new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                        bytes.writeTo(out);
                    }
                });
    }

    /// Makes a file in place of one that may be there.
    ///
    /// @throws Problem if it cannot be written; what was there is then untouched
    static void make(Path file, Content content) throws Problem {
        var draft = file.resolveSibling(".recto-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                content.fill(draft);
                force(draft);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw Problem.access("file.write", file).causedBy(e);
        }
    }

    private static void force(Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
