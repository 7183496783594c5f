package org.recto.ui.bridge;

import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;

/// What a key that tags, notes or links would act on.
public sealed interface Target {

    /// Nothing: the caret stands somewhere, and no annotation is picked.
    record None() implements Target {}

    /// Words that are selected.
    ///
    /// @param text of the reading
    /// @param range not empty, without white space at its ends
    record Selected(Id<Reading> reading, ReadingText text, Range range) implements Target {

        public Passage passage() {
            return Passage.of(text, range);
        }
    }

    /// An annotation that is picked.
    record Picked(Id<Annotation> annotation) implements Target {}
}
