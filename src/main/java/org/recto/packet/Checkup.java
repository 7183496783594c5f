package org.recto.packet;

import org.recto.text.Problem;

import java.util.List;

/// What became of checking a packet.
public sealed interface Checkup {

    /// It was checked.
    ///
    /// @param faults a sentence for each; none if the packet is sound
    record Done(List<String> faults) implements Checkup {
        public Done {
            faults = List.copyOf(faults);
        }
    }

    /// It could not be read.
    record Refused(Problem problem) implements Checkup {}
}
