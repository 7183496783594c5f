package org.recto.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers footnotes and endnotes in the order in which the text refers to them, in one row.
final class NoteCount {

    /// A note: of which part, and its id there.
    record Note(String part, String id) {}

    private final Map<Note, Integer> numbers = new HashMap<>();
    private final List<Note> inOrder = new ArrayList<>();

    /// The number of a note that the text refers to, perhaps not for the first time.
    int of(Note note) {
        return numbers.computeIfAbsent(
                note,
                added -> {
                    inOrder.add(added);
                    return inOrder.size();
                });
    }

    /// The note of a number. Reading it may number others.
    ///
    /// @return nothing if there are no more
    Optional<Note> note(int number) {
        return number > inOrder.size() ? Optional.empty() : Optional.of(inOrder.get(number - 1));
    }
}
