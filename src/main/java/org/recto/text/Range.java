package org.recto.text;

/// A stretch of text, counted in Unicode code points from 0, its end exclusive. It may be empty: a caret between two
/// characters.
///
/// @param start the first code point, 0 or more
/// @param end one past the last code point, `start` or more
public record Range(int start, int end) implements Comparable<Range> {

    /// @throws IllegalArgumentException if `start` is negative or `end` lies before it
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /// The empty range at an offset: a caret.
    public static Range at(int offset) {
        return new Range(offset, offset);
    }

    /// The range between two offsets, in whichever order they come.
    public static Range between(int anchor, int caret) {
        return new Range(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /// The number of code points.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the code point at this offset lies within.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether the other range lies wholly within this one.
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one code point. An empty range overlaps nothing.
    public boolean overlaps(Range other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /// The part that both share; empty, at the nearer border of this range, if they share nothing.
    public Range clip(Range other) {
        int from = Math.clamp(other.start, start, end);
        return new Range(from, Math.clamp(other.end, from, end));
    }

    /// The same stretch, so many code points further on (or back, if negative).
    public Range shift(int by) {
        return new Range(start + by, end + by);
    }

    /// By start, and of those that start together the longer first: the order in which a page is read and painted.
    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
