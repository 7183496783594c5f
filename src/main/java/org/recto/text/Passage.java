package org.recto.text;

/// A place in a reading: where it starts and ends (a W3C TextPositionSelector), and its words with their surroundings.
///
/// @param range in code points of the canonical text
/// @param quote the words there
public record Passage(Range range, Quote quote) implements Comparable<Passage> {

    /// The passage at a range of a text.
    ///
    /// @throws IndexOutOfBoundsException if the range is outside the text
    public static Passage of(ReadingText text, Range range) {
        int from = Math.max(0, range.start() - Quote.CONTEXT);
        int to = Math.min(text.length(), range.end() + Quote.CONTEXT);
        return new Passage(
                range,
                new Quote(
                        text.substring(range),
                        text.substring(new Range(from, range.start())),
                        text.substring(new Range(range.end(), to))));
    }

    /// Whether this text has the passage's words at the passage's place.
    public boolean isIn(ReadingText text) {
        return range.end() <= text.length() && text.substring(range).equals(quote.exact());
    }

    @Override
    public int compareTo(Passage other) {
        return range.compareTo(other.range);
    }
}
