package org.recto.intake.format;

import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// A file as it was found: its name and all its bytes.
///
/// @param name without folders; a label, never a path
/// @param bytes not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, byte[] bytes) {

    private static final int CHUNK = 1 << 20;

    /// Reads an ordinary file. Pipes and devices are refused, since reading them may never end; for the same reason
    /// files that claim to be empty, as devices in disguise do, are believed.
    ///
    /// @throws Problem if it is missing, no ordinary file, not readable or too large, or if nobody wants it any more
    public static SourceFile read(Path path, Pace pace) throws Problem {
        var name = nameOf(path);
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw Problem.access("intake.folder", path);
            }
            if (!attributes.isRegularFile()) {
                throw Problem.access("intake.special", path);
            }
            if (attributes.size() == 0) {
                return new SourceFile(name, new byte[0]);
            }
            if (attributes.size() > Caps.FILE_BYTES) {
                throw tooLarge(name);
            }
            try (var stream = Files.newInputStream(path)) {
                return new SourceFile(name, readAll(stream, name, attributes.size(), pace));
            }
        } catch (NoSuchFileException e) {
            throw Problem.access("intake.missing", path).causedBy(e);
        } catch (AccessDeniedException e) {
            throw Problem.access("intake.denied", path).causedBy(e);
        } catch (IOException e) {
            throw Problem.access("intake.unreadable", path).causedBy(e);
        }
    }

    private static String nameOf(Path path) {
        var last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /// Counts what it reads instead of trusting the size, which may change meanwhile.
    private static byte[] readAll(InputStream stream, String name, long expected, Pace pace)
            throws IOException, Problem {
        var bytes = new ByteArrayOutputStream((int) expected);
        for (var chunk = stream.readNBytes(CHUNK); chunk.length > 0; chunk = stream.readNBytes(CHUNK)) {
            if (bytes.size() + chunk.length > Caps.FILE_BYTES) {
                throw tooLarge(name);
            }
            bytes.writeBytes(chunk);
            pace.at((double) bytes.size() / Math.max(expected, bytes.size()));
        }
        return bytes.toByteArray();
    }

    private static Problem tooLarge(String name) {
        return Problem.input("intake.large", name, Caps.FILE_BYTES / 1_000_000);
    }
}
