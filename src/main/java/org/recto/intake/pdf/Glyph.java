package org.recto.intake.pdf;

import org.recto.intake.format.Lines;

/// A character, or several that are drawn as one, where it stands. Lengths are points (1/72 inch); x grows in the
/// direction in which its line is written, y from line to line.
///
/// @param text what it stands for; of a space, white
/// @param x where it begins
/// @param right where the next one would begin
/// @param y of its baseline
/// @param size of its font as it is seen
/// @param tracking how much space its author put behind every letter, as in spaced headings
/// @param isDrawn whether it is seen; what is not may be the recognised text of a scanned page
record Glyph(
        String text,
        double x,
        double right,
        double y,
        double size,
        double tracking,
        Typeface face,
        Touch touch,
        boolean isDrawn) {

    double middle() {
        return (x + right) / 2;
    }

    double width() {
        return right - x;
    }

    boolean isBlank() {
        return Lines.isBlank(text);
    }

    Glyph withText(String other) {
        return new Glyph(other, x, right, y, size, tracking, face, touch, isDrawn);
    }

    Glyph emboldened() {
        return new Glyph(text, x, right, y, size, tracking, face.emboldened(), touch, isDrawn);
    }
}
