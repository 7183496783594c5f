package org.recto.intake.pdf;

/// A glyph as it was drawn on a sheet, in whatever direction.
///
/// @param x where it begins, on the sheet
/// @param y of its baseline there
/// @param dx how far the next one would be to its right
/// @param dy how far below
record Stroke(
        String text,
        double x,
        double y,
        double dx,
        double dy,
        double size,
        double tracking,
        Typeface face,
        Touch touch,
        boolean isDrawn) {

    /// The direction in which it is written, in radians clockwise.
    double angle() {
        return Math.atan2(dy, dx);
    }

    double length() {
        return Math.hypot(dx, dy);
    }

    /// The same under one more mark.
    Stroke marked(int mark) {
        return new Stroke(text, x, y, dx, dy, size, tracking, face, touch.with(mark), isDrawn);
    }
}
