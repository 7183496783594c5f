package org.recto.annotation;

import org.recto.text.Id;

import java.time.Instant;

/// One line of a packet's history. Lines are only ever added: undoing a deed is a line of its own.
///
/// @param number 1, 2, 3, ... in the order in which they were saved; the order holds even when clocks do not
/// @param kind whether a deed was done, undone or done again
/// @param of the number of the step in which the deed was first done; for a [Kind#DONE] its own number
/// @param verb what the deed was
/// @param subject to what
/// @param by who took this step
/// @param at when
public record Step(long number, Kind kind, long of, Verb verb, String subject, Id<Annotator> by, Instant at) {

    /// How a step came about. The names are stored in packets and never change.
    public enum Kind {
        DONE,
        UNDONE,
        REDONE
    }
}
