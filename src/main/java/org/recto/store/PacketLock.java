package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write a packet, which one store at a time has: an operating system's lock on an empty file `.NAME.lock`
/// beside it. The system drops the lock when its process dies, however it dies, so that a file left behind means
/// nothing.
///
/// The packet itself is not locked: closing any descriptor of it would drop the locks that SQLite has on it.
final class PacketLock implements AutoCloseable {

    /// The lock files that this process has open. A lock belongs to the whole process, and is lost as soon as the
    /// process closes any descriptor of its file; so within the process none may be opened twice, and what says so has
    /// to be one thing a process.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int TRIES = 16;

    private final Path file;
    private final FileChannel channel;

    private PacketLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @param packet its real path
    /// @param shown its path as the user named it
    /// @throws Problem if another store has it, or the folder cannot be written
    static PacketLock take(Path packet, Path shown) throws Problem {
        var file = packet.resolveSibling("." + packet.getFileName() + ".lock");
        var lock = HELD.add(file) ? attempt(file, shown) : null;
        if (lock == null) {
            throw Problem.access("store.locked", shown);
        }
        return lock;
    }

    private static @Nullable PacketLock attempt(Path file, Path shown) throws Problem {
        PacketLock lock = null;
        try {
            lock = lock(file);
            return lock;
        } catch (IOException e) {
            throw Problem.access("store.folder", shown).causedBy(e);
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
    }

    /// Between opening the file and locking it, whoever had it may have removed it; then the lock is on a file that
    /// nobody else will find, and another has to be made.
    private static @Nullable PacketLock lock(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            make(file);
            var before = key(file);
            var channel = open(file);
            if (channel == null) {
                continue;
            }
            var lock = lock(channel);
            if (lock != null && Objects.equals(before, key(file))) {
                return new PacketLock(file, channel);
            }
            channel.close();
            if (lock == null) {
                return null;
            }
        }
        return null;
    }

    private static void make(Path file) throws IOException {
        if (Files.notExists(file)) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                note("another program was quicker to make", file, e);
            }
        }
    }

    private static @Nullable FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            note("another program has just removed", file, e);
            return null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// What tells a file from another that had its name before; null where there is none, or it cannot be told.
    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            note("another program has just removed", file, e);
            return null;
        }
    }

    private static void note(String what, Path file, IOException e) {
        System.getLogger(PacketLock.class.getName()).log(System.Logger.Level.DEBUG, what + " " + file, e);
    }

    /// Gives the lock back and removes its file.
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            note("left behind:", file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
