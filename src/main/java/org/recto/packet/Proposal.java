package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.text.Range;
import org.recto.text.anchor.Placement;

/// What may be done with an annotation that has not found its place in the current edition of its reading.
///
/// @param annotation as it stood in an earlier edition
/// @param placement where it may stand now
public record Proposal(Annotation annotation, Placement placement) {

    /// Where to look in the current edition, in code points: the proposed passage, or where it would stand.
    public Range where() {
        return switch (placement) {
            case Placement.Placed placed -> placed.passage().range();
            case Placement.Doubtful doubtful -> doubtful.proposal().range();
            case Placement.Lost lost -> lost.where();
        };
    }
}
