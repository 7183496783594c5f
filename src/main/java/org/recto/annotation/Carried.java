package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Passage;

import java.time.Instant;

/// A highlight or comment that came with a reading's file, before it is an annotation.
///
/// @param author by whom, as the file says; blank if it does not
/// @param note what they wrote; empty for a mere highlight
/// @param colour null if it has none
/// @param created null if the file does not say when
public record Carried(
        Passage passage, String author, String note, @Nullable Colour colour, @Nullable Instant created) {}
