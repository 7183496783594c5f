package org.recto.packet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;

/// Whether something that was made of a folder's files is newer than they are and than this program, which made it.
record Freshness(Path folder) {

    boolean holdsFor(Path made) {
        try {
            var age = Files.getLastModifiedTime(made);
            return age.compareTo(newest(folder, made)) > 0 && age.compareTo(newest(program(), made)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path program() throws IOException {
        try {
            return Path.of(Freshness.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static FileTime newest(Path folder, Path except) throws IOException {
        try (var files = Files.walk(folder)) {
            var times =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toAbsolutePath().equals(except.toAbsolutePath()))
                            .map(Freshness::time)
                            .toList();
            return times.stream().max(Comparator.naturalOrder()).orElseThrow(() -> new IOException("no files"));
        }
    }

    private static FileTime time(Path file) {
        return FileTime.fromMillis(file.toFile().lastModified());
    }
}
