package org.recto.ui.page;

/// Where a page is scrolled to, independent of its width, zoom and fonts.
///
/// @param offset the first character at the top edge, in code points of the canonical text
/// @param pixels how far the top of that character's line lies below the top edge; negative if it is cut off above
public record Place(int offset, double pixels) {

    /// The beginning of a text.
    public static final Place START = new Place(0, 0);
}
