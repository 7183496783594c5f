package org.recto.handout;

import java.util.List;

/// Words that somebody wants to quote.
///
/// @param words as they stand in the reading; a blank line parts paragraphs
/// @param source where they stand, as it is cited
public record Quotation(String words, String source) {

    /// The paragraphs of the words; in verse a line break parts lines.
    public List<String> paragraphs() {
        return List.of(words.strip().split("\n\\s*\n", -1));
    }
}
