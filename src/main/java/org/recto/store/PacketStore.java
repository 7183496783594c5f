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
import org.recto.text.Picture;
import org.recto.text.PictureSize;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// An open packet file. Thread-safe: whoever comes second waits, which for an edition's text is a few milliseconds.
public final class PacketStore implements AutoCloseable {

    private final Path file;
    private final Opening.Opened opened;
    private final Faults faults;
    private final Session session;

    PacketStore(Path file, Opening.Opened opened) {
        this.file = file;
        this.opened = opened;
        this.faults = new Faults(file);
        this.session = opened.session();
    }

    /// Makes a new packet file, open for writing.
    ///
    /// @throws Problem if there is a file of this name already, or it cannot be written
    public static PacketStore create(Path file, Cover cover) throws Problem {
        return new PacketStore(file, opening(file).create(cover));
    }

    /// Opens a packet for writing; or, if it cannot be written (its rights, another program has it), for reading. A
    /// packet of an older version is upgraded, and a copy of it as it was put beside it.
    ///
    /// @throws Problem if it is no packet, a newer one, or damaged; the file is then untouched
    public static PacketStore open(Path file) throws Problem {
        return open(file, Migrations.ofProgram());
    }

    /// Opens a packet with a program of another version.
    static PacketStore open(Path file, Migrations migrations) throws Problem {
        return new PacketStore(file, new Opening(file, migrations).toWrite());
    }

    /// Opens a packet for reading only, whoever else has it.
    ///
    /// @throws Problem as [#open]
    public static PacketStore openToRead(Path file) throws Problem {
        return openToRead(file, Migrations.ofProgram());
    }

    /// Opens a packet for reading only with a program of another version.
    static PacketStore openToRead(Path file, Migrations migrations) throws Problem {
        return new PacketStore(file, new Opening(file, migrations).toRead(Problem.access("store.asked", file)));
    }

    /// Checks a whole file, also one that is too damaged to be opened: SQLite's structure, foreign keys, the hash of
    /// every text, every quote against its text, the history.
    ///
    /// @return a sentence for each fault; empty if the packet is sound
    /// @throws Problem if it is no packet, a newer one, or cannot be read
    public static List<String> check(Path file) throws Problem {
        return opening(file).check();
    }

    private static Opening opening(Path file) {
        return new Opening(file, Migrations.ofProgram());
    }

    /// Why the packet can only be read; empty if it can be written.
    public Optional<Problem> readOnly() {
        return opened.readOnly();
    }

    /// All that the packet holds but the texts.
    public synchronized Contents contents() throws Problem {
        return faults.reading(() -> session.tables().items().contents());
    }

    public synchronized History history() throws Problem {
        return faults.reading(() -> session.tables().history().history());
    }

    /// The change that a step of kind DONE made, for undoing or redoing it.
    public synchronized Change change(long step) throws Problem {
        return faults.reading(() -> session.tables().history().change(step));
    }

    /// Saves a step: its rows and its line in the history in one transaction, durable when this returns.
    ///
    /// @param change what to do to the rows (for an undo, the inverse)
    /// @param editions texts that the change is the first to name
    /// @throws Problem if it could not be saved; then nothing is, and the store can be used on
    public synchronized void save(Step step, Change change, Collection<NewEdition> editions) throws Problem {
        if (readOnly().isPresent()) {
            throw readOnly().get();
        }
        try {
            write(step, change, editions);
        } catch (SQLException e) {
            if (!isThere(step, e)) {
                throw faults.of(e);
            }
        } catch (UnkeepableTextException e) {
            throw Problem.input("store.text").causedBy(e);
        } catch (IllegalStateException e) {
            throw Problem.access("store.stale", file).causedBy(e);
        }
    }

    private void write(Step step, Change change, Collection<NewEdition> editions) throws SQLException, Problem {
        var tables = session.tables();
        tables.sql()
                .inTransaction(() -> {
                    for (NewEdition edition : editions) {
                        tables.editions().insert(edition);
                        tables.pictures().insert(edition.edition().id(), edition.pictures());
                    }
                    tables.items().apply(change);
                    tables.history().append(step, change);
                });
    }

    /// After a fault of the disk a commit is in doubt: it may have failed in its last breath, with all of it on disk.
    private boolean isThere(Step step, SQLException because) {
        try {
            session.drop();
            return session.tables().history().has(step);
        } catch (SQLException | Problem | RuntimeException e) {
            because.addSuppressed(e);
            return false;
        }
    }

    /// An edition with its text, its hash verified.
    public Edition edition(Id<Edition> id) throws Problem {
        return faults.reading(() -> stored(id).edition(id));
    }

    private synchronized StoredEdition stored(Id<Edition> id) throws SQLException, Problem {
        return session.tables().editions().stored(id);
    }

    /// The file that an edition was taken from, its hash verified.
    public synchronized Original original(Id<Edition> id) throws Problem {
        return faults.reading(() -> session.tables().editions().original(id));
    }

    /// A picture of an edition, its hash verified; empty if there is none of this digest.
    public synchronized Optional<Picture> picture(Id<Edition> edition, String sha256) throws Problem {
        return faults.reading(() -> session.tables().pictures().picture(edition, sha256));
    }

    /// How large the pictures of an edition are, by digest; of those whose files tell it.
    public synchronized Map<String, PictureSize> pictureSizes(Id<Edition> edition) throws Problem {
        return faults.reading(() -> session.tables().pictures().sizes(edition));
    }

    /// Writes a verified, compact copy that is durable when this returns.
    ///
    /// @throws Problem if the target exists or cannot be written; no part of it is left behind
    public synchronized void backup(Path target) throws Problem {
        new BackupWriter(opened.gate(), file).write(target);
    }

    /// Writes another packet with parts of this one, and nothing else of it in the file.
    ///
    /// @param beginning the step that its history begins with
    /// @param change what it then holds
    /// @param editions the texts that this names
    /// @param kept makes of each the one that the copy is to have
    /// @throws Problem if the target exists or cannot be written; no part of it is left behind
    public synchronized void copy(
            Path target,
            Cover cover,
            Step beginning,
            Change change,
            Collection<Id<Edition>> editions,
            UnaryOperator<NewEdition> kept)
            throws Problem {
        var left = editions.iterator();
        new CopyWriter(opened.gate().migrations())
                .write(target, cover, beginning, change, () -> left.hasNext() ? kept.apply(whole(left.next())) : null);
    }

    private NewEdition whole(Id<Edition> id) throws Problem {
        return faults.reading(() -> {
            var pictures = new ArrayList<Picture>();
            for (String sha256 : session.tables().pictures().ofEdition(id)) {
                session.tables().pictures().picture(id, sha256).ifPresent(pictures::add);
            }
            return new NewEdition(edition(id), original(id), pictures);
        });
    }

    /// Checks the whole file as [#check(Path)] does.
    ///
    /// @return a sentence for each fault; empty if the packet is sound
    public synchronized List<String> check() throws Problem {
        return new Opening(file, opened.gate().migrations()).check();
    }

    @Override
    public synchronized void close() {
        try {
            session.close();
        } catch (SQLException e) {
            System.getLogger(PacketStore.class.getName()).log(System.Logger.Level.WARNING, "closing " + file, e);
        }
        opened.lock().ifPresent(PacketLock::close);
    }
}
