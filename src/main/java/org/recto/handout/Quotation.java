package org.recto.handout;

/// Words that somebody wants to quote.
///
/// @param words as they stand in the reading; a blank line parts paragraphs
/// @param source where they stand, as it is cited
public record Quotation(String words, String source) {}
