package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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

    /// The packets that this process writes. A lock belongs to the whole process, and is lost as soon as the process
    /// closes any descriptor of the file; so within the process the file must not even be opened twice.
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
    /// @throws Problem if another store has it, or the folder cannot be written
    static PacketLock take(Path packet) throws Problem {
        var file = packet.resolveSibling("." + packet.getFileName() + ".lock");
        if (!HELD.add(file)) {
            throw Problem.access("store.locked", packet);
        }
        PacketLock lock = null;
        try {
            lock = lock(file);
        } catch (IOException e) {
            throw Problem.access("store.folder", packet).causedBy(e);
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
        if (lock == null) {
            throw Problem.access("store.locked", packet);
        }
        return lock;
    }

    /// Between opening the file and locking it, whoever had it may have removed it; then the lock is on a file that
    /// nobody else will find, and another has to be made.
    private static @Nullable PacketLock lock(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            make(file);
            var before = key(file);
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return null;
            }
            if (Files.exists(file) && Objects.equals(before, key(file))) {
                return new PacketLock(file, channel);
            }
            channel.close();
        }
        return null;
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // left by a killed process, or in use: the lock itself will tell
            return;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// Gives the lock back and removes its file.
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(PacketLock.class.getName()).log(System.Logger.Level.DEBUG, "left behind: " + file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
