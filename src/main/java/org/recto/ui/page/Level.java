package org.recto.ui.page;

import org.recto.text.Range;

import java.util.OptionalDouble;

/// How a page stands, and how it is made to stand beside another one. What is set here is done at once, not at the next
/// layout, so that two pages move in the same frame; and the page does not tell of it as its reader's doing.
///
/// Heights are pixels from the page's top edge, offsets code points of the canonical text.
public interface Level {

    /// How far the text has been read, 0 to 1: the part of it that stands above a line which itself wanders from the
    /// page's top edge to its bottom as the text is read. So it is 0 at the very beginning and 1 at the very end,
    /// however much of the text a page holds.
    double progress();

    /// Goes to such a part of the text.
    void progress(double part);

    /// What is in sight, in whole lines.
    Range visible();

    /// Where the eye rests: what is jumped to is brought there.
    double readingLine();

    /// The top of the line that holds an offset; empty if it is not laid out.
    OptionalDouble heightOf(int offset);

    /// Brings the line that holds an offset to a height.
    void bring(int offset, double height);
}
