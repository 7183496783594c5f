package org.recto.intake.enclosed;

import org.recto.text.Range;

/// Words of a reading.
///
/// @param reading its index
/// @param range in code points of its text
public record Spot(int reading, Range range) {}
