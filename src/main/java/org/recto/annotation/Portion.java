package org.recto.annotation;

import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.Optional;

/// A part of a reading that becomes a reading of its own.
///
/// @param reading the new one; its position does not matter
/// @param start where the part begins in the text of the whole, in code points
/// @param text of the part: the same words as there
public record Portion(Reading reading, int start, ReadingText text) {

    private boolean holds(Range range) {
        return new Range(start, start + text.length()).contains(range);
    }

    /// An annotation of the whole where its words stand in the part.
    ///
    /// @return empty if they are not all in this part
    Optional<Annotation> take(Annotation annotation) {
        if (!holds(annotation.range())) {
            return Optional.empty();
        }
        var passage = Passage.of(text, annotation.range().shift(-start));
        return passage.quote().exact().equals(annotation.passage().quote().exact())
                ? Optional.of(annotation.in(reading.id(), reading.edition(), passage))
                : Optional.empty();
    }
}
