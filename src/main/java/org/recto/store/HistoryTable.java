package org.recto.store;

import org.recto.annotation.Change;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.annotation.Verb;
import org.recto.text.Id;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The steps that were taken, each done one with its change.
final class HistoryTable {

    private static final String COLUMNS = "number, kind, of, verb, subject, annotator_id, at";

    private final Sql sql;
    private final ChangeJson json = new ChangeJson();

    HistoryTable(Sql sql) {
        this.sql = sql;
    }

    /// Adds a step. Only a done one has its change written down; undoing and redoing go by that.
    void append(Step step, Change change) throws SQLException {
        sql.run(
                "INSERT INTO history (" + COLUMNS + ", change) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                step.number(),
                step.kind().name(),
                step.of(),
                step.verb().name(),
                step.subject(),
                step.by().value(),
                step.at().toString(),
                step.kind() == Step.Kind.DONE ? json.write(change) : null);
    }

    /// Whether this very step is there.
    boolean has(Step step) throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM history WHERE number = ?", HistoryTable::step, step.number())
                .contains(step);
    }

    History history() throws SQLException {
        return History.of(sql.list("SELECT " + COLUMNS + " FROM history ORDER BY number", HistoryTable::step));
    }

    /// The change of a done step.
    ///
    /// @throws IllegalArgumentException if there is none
    Change change(long number) throws SQLException {
        var found = sql.list("SELECT change FROM history WHERE number = ?", row -> Rows.text(row, 1), number);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no step " + number);
        }
        return json.read(found.getFirst());
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(1),
                Step.Kind.valueOf(Rows.text(row, 2)),
                row.getLong(3),
                Verb.valueOf(Rows.text(row, 4)),
                Rows.text(row, 5),
                new Id<>(Rows.text(row, 6)),
                Times.parse(Rows.text(row, 7)));
    }
}
