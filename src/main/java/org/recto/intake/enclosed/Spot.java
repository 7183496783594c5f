package org.recto.intake.enclosed;

import org.recto.text.Range;

/// Words of an enclosed text.
///
/// @param reading the text's index
/// @param range in code points of its text
public record Spot(int reading, Range range) {}
