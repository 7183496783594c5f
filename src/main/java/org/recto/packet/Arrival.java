package org.recto.packet;

import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.List;

/// How it went with one file that was to become a reading.
public sealed interface Arrival {

    /// It is in the packet.
    ///
    /// @param reading the new reading
    /// @param notices a plain sentence for each thing that the reader should know, such as characters that were
    ///   replaced
    /// @param chapters of which the reading is the whole; 0 if it is not to be parted
    record Added(Id<Reading> reading, List<String> notices, int chapters) implements Arrival {}

    /// It is not, and nothing has changed.
    record Refused(Problem problem) implements Arrival {}
}
