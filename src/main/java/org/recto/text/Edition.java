package org.recto.text;

/// One version of a reading's text. It never changes; a corrected or newer file is another edition, and passages say
/// which one they count in.
///
/// @param id its identity
/// @param number 1 for the first edition of a reading, then 2, 3, ...
/// @param text the canonical text
public record Edition(Id<Edition> id, int number, ReadingText text) {}
