package org.recto.store;

import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Objects;

/// A file that comes into being whole or not at all: it is written under a hidden name beside its place, forced to
/// disk, and renamed.
final class NewFile {

    /// Writes the file, which is there already and empty.
    interface Filling {
        void fill(Path draft) throws SQLException, Problem;
    }

    private NewFile() {}

    /// Makes a file.
    ///
    /// @throws Problem if there is one of this name already, or it cannot be made; then nothing is left behind
    static void make(Path target, Filling filling) throws Problem {
        var folder = folder(target);
        var draft = folder.resolve(".recto-" + Id.fresh() + ".tmp");
        try {
            Files.createFile(draft);
            filling.fill(draft);
            force(draft, StandardOpenOption.WRITE);
            Files.move(draft, target);
            forceFolder(folder);
        } catch (FileAlreadyExistsException e) {
            throw Problem.input("store.exists", target).causedBy(e);
        } catch (SQLException e) {
            throw new Faults(target).of(e);
        } catch (IOException e) {
            throw Problem.access("store.make", target).causedBy(e);
        } finally {
            remove(draft);
            remove(Connections.journal(draft));
        }
    }

    private static Path folder(Path target) throws Problem {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw Problem.input("store.exists", target);
        }
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file is in a folder");
        if (!Files.isDirectory(folder)) {
            throw Problem.input("store.nowhere", target);
        }
        return folder;
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    /// Windows has no such thing as forcing a folder, and keeps its names safe by itself.
    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            note("cannot force the folder", folder, e);
        }
    }

    /// Removes a file that nobody has come to know of, if it is there.
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            note("left behind:", file, e);
        }
    }

    private static void note(String what, Path file, IOException e) {
        System.getLogger(NewFile.class.getName()).log(System.Logger.Level.DEBUG, what + " " + file, e);
    }
}
