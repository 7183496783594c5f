package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The places that comments begin and end at. Those between two paragraphs go to the beginning of the second.
final class Spots {

    private final List<RichWords.Spot> between = new ArrayList<>();
    private final Set<String> ranged = new HashSet<>();

    void at(@Nullable Paragraph paragraph, String comment, boolean isStart) {
        ranged.add(comment);
        if (paragraph == null) {
            between.add(new RichWords.Spot(comment, isStart, 0));
        } else {
            paragraph.words.spot(comment, isStart);
        }
    }

    /// A comment that only says where it hangs is on that place.
    void reference(Paragraph paragraph, String comment) {
        if (ranged.add(comment)) {
            paragraph.words.spot(comment, true);
            paragraph.words.spot(comment, false);
        }
    }

    void into(Paragraph paragraph) {
        between.forEach(spot -> paragraph.words.spot(spot.comment(), spot.isStart()));
        between.clear();
    }
}
