package org.recto.intake.format;

import org.jspecify.annotations.Nullable;
import org.recto.text.Range;

import java.time.Instant;

/// A highlight or comment that a file already carries.
///
/// @param range in code points of the text that was taken from the file; not empty
/// @param author who made it, as the file says; empty if it does not
/// @param note what they wrote, as plain text; empty for a mere highlight
/// @param colour as `#rrggbb`; empty if it has none
/// @param created when, if the file says
public record Mark(Range range, String author, String note, String colour, @Nullable Instant created) {}
