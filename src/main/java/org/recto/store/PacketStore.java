package org.recto.store;

import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An open packet file. Thread-safe: whoever comes second waits, which for an edition's text is a few milliseconds.
public final class PacketStore implements AutoCloseable {

    private final Opening.Opened opened;
    private final Path file;
    private final Tables tables;

    private PacketStore(Opening.Opened opened) {
        this.opened = opened;
        this.file = opened.file();
        this.tables = opened.tables();
    }

    /// Makes a new packet file, open for writing.
    ///
    /// @throws Problem if there is a file of this name already, or it cannot be written
    public static PacketStore create(Path file, Cover cover) throws Problem {
        return new PacketStore(new Opening(file, Migrations.ofProgram()).create(cover));
    }

    /// Opens a packet for writing; or, if it cannot be written (its rights, another program has it), for reading.
    ///
    /// @throws Problem if it is no packet, a newer one, or damaged; the file is then untouched
    public static PacketStore open(Path file) throws Problem {
        return new PacketStore(new Opening(file, Migrations.ofProgram()).toWrite());
    }

    /// Opens a packet for reading only, whoever else has it.
    ///
    /// @throws Problem as [#open]
    public static PacketStore openToRead(Path file) throws Problem {
        return new PacketStore(new Opening(file, Migrations.ofProgram()).toRead(Problem.access("store.asked", file)));
    }

    /// Why the packet can only be read; empty if it can be written.
    public Optional<Problem> readOnly() {
        return opened.readOnly();
    }

    /// All that the packet holds but the texts.
    public synchronized Contents contents() throws Problem {
        return Guard.reading(file, tables.items()::contents);
    }

    public synchronized History history() throws Problem {
        return Guard.reading(file, tables.history()::history);
    }

    /// The change that a step of kind DONE made, for undoing or redoing it.
    public synchronized Change change(long step) throws Problem {
        return Guard.reading(file, () -> tables.history().change(step));
    }

    /// Saves a step: its rows and its line in the history in one transaction, durable when this returns.
    ///
    /// @param change what to do to the rows (for an undo, the inverse)
    /// @param editions texts that the change is the first to name
    /// @throws Problem if it could not be saved; then nothing is
    public synchronized void save(Step step, Change change, Collection<NewEdition> editions) throws Problem {
        if (readOnly().isPresent()) {
            throw readOnly().get();
        }
        try {
            tables.sql()
                    .inTransaction(() -> {
                        for (NewEdition edition : editions) {
                            tables.editions().insert(edition);
                        }
                        tables.items().apply(change);
                        tables.history().append(step, change);
                    });
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /// An edition with its text, its hash verified.
    public Edition edition(Id<Edition> id) throws Problem {
        return Guard.reading(file, () -> stored(id).edition(id));
    }

    private synchronized EditionTable.Stored stored(Id<Edition> id) throws SQLException {
        return tables.editions().find(id).orElseThrow(() -> new IllegalArgumentException("no such edition: " + id));
    }

    /// The file that an edition was taken from, its hash verified.
    public synchronized Original original(Id<Edition> id) throws Problem {
        return Guard.reading(file, () -> tables.editions().original(id));
    }

    /// Writes a verified, compact copy that is durable when this returns.
    ///
    /// @throws Problem if the target exists or cannot be written; no part of it is left behind
    public void backup(Path target) throws Problem {
        throw new UnsupportedOperationException();
    }

    /// Checks the whole file: SQLite's structure, foreign keys, the hash of every text, every quote against its text.
    ///
    /// @return a sentence for each fault; empty if the packet is sound
    public List<String> check() throws Problem {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void close() {
        try {
            tables.close();
        } catch (SQLException e) {
            System.getLogger(PacketStore.class.getName()).log(System.Logger.Level.WARNING, "closing " + file, e);
        }
        opened.lock().ifPresent(PacketLock::close);
    }
}
