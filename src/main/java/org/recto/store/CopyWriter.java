package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Change;
import org.recto.annotation.Cover;
import org.recto.annotation.Step;
import org.recto.text.NewEdition;
import org.recto.text.Problem;

import java.nio.file.Path;
import java.sql.SQLException;

/// Writes another packet row by row, so that nothing is in the file but what is meant to be, and proves it to be whole
/// before it takes its name.
///
/// @param migrations of the program
record CopyWriter(Migrations migrations) {

    /// The texts of the copy, one after another: they may be large.
    interface Editions {

        /// The next; null if there are no more.
        @Nullable NewEdition next() throws Problem;
    }

    /// Writes it.
    ///
    /// @param beginning the step that its history begins with
    /// @param change what it then holds
    /// @throws Problem if the target exists or cannot be written, or a text cannot be read; no part of it is left
    ///   behind
    void write(Path target, Cover cover, Step beginning, Change change, Editions editions) throws Problem {
        NewFile.make(
                target,
                draft -> {
                    try (var sql = Connections.toWrite(draft)) {
                        sql.inTransaction(() -> fill(sql, cover, beginning, change, editions));
                    }
                    prove(draft, target);
                });
    }

    private void fill(Sql sql, Cover cover, Step beginning, Change change, Editions editions)
            throws SQLException, Problem {
        sql.once("PRAGMA application_id = " + Connections.APPLICATION_ID);
        migrations.run(sql, 0, migrations.newest());
        var tables = Tables.on(sql);
        tables.items().insert(cover);
        for (var edition = editions.next(); edition != null; edition = editions.next()) {
            tables.editions().insert(edition);
            tables.pictures().insert(edition.edition().id(), edition.pictures());
        }
        tables.items().apply(change);
        tables.history().append(beginning, change);
    }

    private void prove(Path draft, Path target) throws SQLException, Problem {
        try (var sql = Connections.toRead(draft)) {
            if (!new FileCheck(new Gate(new Faults(draft), migrations), sql).faults().isEmpty()) {
                throw Problem.input("store.damaged", target);
            }
        }
    }
}
