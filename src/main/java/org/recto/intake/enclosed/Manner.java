package org.recto.intake.enclosed;

import org.recto.enclosure.Enclosure;
import org.recto.intake.format.Mark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a format shows the marks that it was given.
public interface Manner {

    /// What a comment says.
    ///
    /// @param themes by their indexes
    record Said(List<Integer> themes, String note) {}

    /// The enclosed words that a comment is on; nothing if it is on none.
    Optional<Spot> spot(Mark comment);

    /// These words, without what the format may change about them.
    String words(Spot spot);

    /// The time of a mark that the format tells, to the second.
    Instant time(Enclosure.Mark mark);

    /// Whether a comment says what one says that was written for a mark.
    boolean isSame(Enclosure.Mark mark, String comment);

    /// What a comment says that was written for a mark and changed.
    Said changed(Enclosure.Mark mark, String comment);

    /// What a comment says that is new.
    Said fresh(String comment);

    /// Whether marks are shown otherwise than by comments, too, so that one without a comment is still there.
    boolean isKept();
}
