package org.recto.text;

/// The words of a passage and those around it: a W3C TextQuoteSelector. They find the passage again when the text has
/// moved, and prove that it is where its offsets say.
///
/// @param exact the words themselves
/// @param prefix up to [#CONTEXT] code points before them
/// @param suffix up to [#CONTEXT] code points after them
public record Quote(String exact, String prefix, String suffix) {

    /// The length of prefix and suffix in code points, less only at an end of the text. W3C leaves it open; Hypothesis
    /// keeps 32; twice that tells repeated phrases apart more often and costs little.
    public static final int CONTEXT = 64;
}
