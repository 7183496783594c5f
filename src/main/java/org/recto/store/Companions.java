package org.recto.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files that SQLite puts beside one with a write-ahead log as soon as it looks at it, even only to read. They are
/// not ours to leave behind.
///
/// @param absent those that were not there before
record Companions(List<Path> absent) {

    /// Remembers what there is beside a file.
    static Companions of(Path packet) {
        return new Companions(
                List.of(beside(packet, "-wal"), beside(packet, "-shm")).stream().filter(Files::notExists).toList());
    }

    private static Path beside(Path packet, String suffix) {
        return packet.resolveSibling(packet.getFileName() + suffix);
    }

    /// Removes what has come since, unless somebody has written to it.
    void tidy() {
        if (absent.stream().noneMatch(file -> file.toString().endsWith("-wal") && file.toFile().length() > 0)) {
            absent.forEach(NewFile::remove);
        }
    }
}
