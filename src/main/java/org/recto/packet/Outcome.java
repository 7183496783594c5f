package org.recto.packet;

import org.recto.text.Problem;

/// How an intent ended.
public sealed interface Outcome {

    /// It is on disk.
    record Saved(Announcement announcement) implements Outcome {}

    /// There was nothing to do.
    record Nothing() implements Outcome {}

    /// It was not done, and nothing has changed.
    record Refused(Problem problem) implements Outcome {}
}
