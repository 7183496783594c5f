package org.recto.packet;

import org.recto.text.Problem;

import java.util.List;

/// How it went with a file that was to become the new text of a reading.
public sealed interface Replacement {

    /// It is the reading's text.
    ///
    /// @param placed how many annotations found their place in it
    /// @param unplaced how many did not, and wait to be looked at
    /// @param notices a plain sentence for each thing that the reader should know
    record Done(int placed, int unplaced, List<String> notices) implements Replacement {}

    /// The file holds the same text as the reading has; nothing has changed.
    record Same() implements Replacement {}

    /// It is not, and nothing has changed.
    record Refused(Problem problem) implements Replacement {}
}
