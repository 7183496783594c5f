package org.recto.ui.history;

import org.recto.annotation.History;
import org.recto.annotation.Step;

import java.time.Instant;

/// A line of the history: a deed, or, below all of them, that nothing had been done yet.
///
/// @param number of the deed's step; 0 for where nothing had been done yet
/// @param words what was done
/// @param about the beginning of the passage it was done to, if the words do not say that; otherwise empty
/// @param who by name
/// @param at when it was first done
/// @param state where it stands now
/// @param latest whether it is the latest deed in force: the packet is as it was just after it
record HistoryRow(
        long number, String words, String about, String who, Instant at, History.State state, boolean latest) {

    static HistoryRow of(Step deed, String words, String about, String who, History.State state, boolean latest) {
        return new HistoryRow(deed.number(), words, about, who, deed.at(), state, latest);
    }

    static HistoryRow beginning(String words, boolean latest) {
        return new HistoryRow(0, words, "", "", Instant.EPOCH, History.State.DONE, latest);
    }

    boolean isBeginning() {
        return number == 0;
    }
}
