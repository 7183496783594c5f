package org.recto.store;

import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.text.Problem;

import tools.jackson.core.JacksonException;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/// Proves that the history can be read, and that all of it can be undone: then nothing is left but the cover.
///
/// @param table the history
/// @param contents what it must lead back from
record HistoryCheck(HistoryTable table, Contents contents) {

    /// A sentence for each fault.
    List<String> faults() throws SQLException {
        return isSound() ? List.of() : List.of(Problem.input("store.check.history").getMessage());
    }

    private boolean isSound() throws SQLException {
        try {
            var start = contents.after(undoing(table.history()));
            return start.readings().isEmpty()
                    && start.codebook().themes().isEmpty()
                    && start.annotators().isEmpty()
                    && start.links().isEmpty()
                    && contents.annotations().stream()
                            .allMatch(annotation -> start.annotation(annotation.id()).isEmpty());
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | JacksonException e) {
            System.getLogger(HistoryCheck.class.getName()).log(System.Logger.Level.DEBUG, "not sound", e);
            return false;
        }
    }

    /// All that is done, undone at one stroke.
    private Change undoing(History whole) throws SQLException {
        var inverses = new ArrayList<Change>();
        var history = whole;
        for (var deed = history.undoable(); deed.isPresent(); deed = history.undoable()) {
            inverses.add(table.change(deed.get().number()).inverse());
            history = history.after(undoing(history, deed.get()));
        }
        var beginning = whole.beginning();
        if (beginning.isPresent()) {
            inverses.add(table.change(beginning.get().number()).inverse());
        }
        return new Change.Several(inverses);
    }

    private static Step undoing(History history, Step deed) {
        return new Step(
                history.nextNumber(),
                Step.Kind.UNDONE,
                deed.number(),
                deed.verb(),
                deed.subject(),
                deed.by(),
                deed.at());
    }
}
