package org.recto.intake.child;

import org.recto.intake.format.Taken;
import org.recto.text.Problem;

/// What a child says of a file. None of it is believed before it has been looked at.
sealed interface Answer {

    /// It was read.
    record Read(Taken taken) implements Answer {}

    /// It cannot be read, as any reader may find.
    record Refused(Problem problem) implements Answer {}

    /// It is nested deeper than a reader can follow.
    record TooDeep() implements Answer {}

    /// A reader broke on it.
    ///
    /// @param how for a developer's eyes
    record Failed(String how) implements Answer {}
}
