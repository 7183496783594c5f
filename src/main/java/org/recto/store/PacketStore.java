package org.recto.store;

import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An open packet file. Not thread-safe but for [#edition]: the packet's writer thread owns it.
@SuppressWarnings("DoNotCallSuggester")
public final class PacketStore implements AutoCloseable {

    /// Makes a new packet file, open for writing.
    ///
    /// @throws Problem if there is a file of this name already, or it cannot be written
    public static PacketStore create(Path file, Cover cover) throws Problem {
        throw new UnsupportedOperationException();
    }

    /// Opens a packet for writing; or, if it cannot be written (its rights, another program has it), for reading.
    ///
    /// @throws Problem if it is no packet, a newer one, or damaged; the file is then untouched
    public static PacketStore open(Path file) throws Problem {
        throw new UnsupportedOperationException();
    }

    /// Opens a packet for reading only, whoever else has it.
    ///
    /// @throws Problem as [#open]
    public static PacketStore openToRead(Path file) throws Problem {
        throw new UnsupportedOperationException();
    }

    /// Why the packet can only be read; empty if it can be written.
    public Optional<Problem> readOnly() {
        throw new UnsupportedOperationException();
    }

    /// All that the packet holds but the texts.
    public Contents contents() throws Problem {
        throw new UnsupportedOperationException();
    }

    public History history() throws Problem {
        throw new UnsupportedOperationException();
    }

    /// The change that a step of kind DONE made, for undoing or redoing it.
    public Change change(long step) throws Problem {
        throw new UnsupportedOperationException();
    }

    /// Saves a step: its rows and its line in the history in one transaction, durable when this returns.
    ///
    /// @param change what to do to the rows (for an undo, the inverse)
    /// @param editions texts that the change is the first to name
    /// @throws Problem if it could not be saved; then nothing is
    public void save(Step step, Change change, Collection<Edition> editions) throws Problem {
        throw new UnsupportedOperationException();
    }

    /// An edition with its text, its hash verified.
    public Edition edition(Id<Edition> id) throws Problem {
        throw new UnsupportedOperationException();
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
    public void close() {
        throw new UnsupportedOperationException();
    }
}
