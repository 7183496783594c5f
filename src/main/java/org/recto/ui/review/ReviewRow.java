package org.recto.ui.review;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Theme;
import org.recto.packet.Proposal;
import org.recto.text.Passage;
import org.recto.text.anchor.Placement;

import java.util.List;
import java.util.Optional;

/// An annotation that waits for its place.
///
/// @param reading the title of the reading that it is in
/// @param by whose it is, by name
record ReviewRow(Proposal proposal, String reading, List<Theme> themes, String by) {

    static ReviewRow of(Proposal proposal, Contents contents) {
        var annotation = proposal.annotation();
        return new ReviewRow(
                proposal,
                contents.reading(annotation.reading()).map(in -> in.details().title()).orElse(""),
                annotation.themes().stream().flatMap(id -> contents.codebook().find(id).stream()).toList(),
                contents.annotator(annotation.by()).map(Annotator::name).orElse(""));
    }

    Annotation annotation() {
        return proposal.annotation();
    }

    /// Which of its words differ from those that are proposed. Without a proposal nothing is told to have changed.
    WordDiff changes() {
        var was = annotation().passage().quote().exact();
        return WordDiff.of(was, proposed().map(passage -> passage.quote().exact()).orElse(was));
    }

    /// Where it may stand now, if there is such a place.
    Optional<Passage> proposed() {
        return switch (proposal.placement()) {
            case Placement.Placed placed -> Optional.of(placed.passage());
            case Placement.Doubtful doubtful -> Optional.of(doubtful.proposal());
            case Placement.Lost _ -> Optional.empty();
        };
    }
}
