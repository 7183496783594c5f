package org.recto.ui.page;

import org.recto.ui.parts.ReadingFonts.Face;

/// How a page is set. Its colours are not here: they come from the style sheet of the window.
///
/// @param face of the text; code is always set in a face of equally wide letters
/// @param size of the text in pixels
/// @param lineHeight from one line to the next, as a multiple of the size
/// @param measure how many average letters a full line holds; a narrower page has shorter lines
/// @param spacing between two paragraphs, besides the height of a line, as a multiple of the size
/// @param justified whether lines end flush at the right
public record PageStyle(Face face, double size, double lineHeight, int measure, double spacing, boolean justified) {

    /// What a page looks like before a reader changes it.
    public static final PageStyle USUAL = new PageStyle(Face.SERIF, 18, 1.56, 68, 0.75, false);

    /// @throws IllegalArgumentException if a figure is so small or so large that nobody could read the page
    public PageStyle {
        if (!(size >= 6
                && size <= 200
                && lineHeight >= 1
                && lineHeight <= 4
                && measure >= 10
                && measure <= 400
                && spacing >= 0
                && spacing <= 4)) {
            throw new IllegalArgumentException(
                    "not a page: " + size + ", " + lineHeight + ", " + measure + ", " + spacing);
        }
    }

    public PageStyle withFace(Face newFace) {
        return new PageStyle(newFace, size, lineHeight, measure, spacing, justified);
    }

    public PageStyle withSize(double newSize) {
        return new PageStyle(face, newSize, lineHeight, measure, spacing, justified);
    }

    public PageStyle withLineHeight(double newLineHeight) {
        return new PageStyle(face, size, newLineHeight, measure, spacing, justified);
    }

    public PageStyle withMeasure(int newMeasure) {
        return new PageStyle(face, size, lineHeight, newMeasure, spacing, justified);
    }

    public PageStyle withSpacing(double newSpacing) {
        return new PageStyle(face, size, lineHeight, measure, newSpacing, justified);
    }

    public PageStyle withJustified(boolean nowJustified) {
        return new PageStyle(face, size, lineHeight, measure, spacing, nowJustified);
    }
}
