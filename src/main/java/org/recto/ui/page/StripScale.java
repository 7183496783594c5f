package org.recto.ui.page;

/// The scale of the strip beside a page: its whole height stands for all characters of the reading.
///
/// @param length of the reading, in code points
/// @param height of the strip, in pixels
record StripScale(int length, double height) {

    /// The height that stands for a number of characters.
    double y(double characters) {
        return length == 0 ? 0 : Math.clamp(characters / length, 0, 1) * height;
    }

    /// The number of characters that a height stands for.
    double characters(double y) {
        return height <= 0 ? 0 : Math.clamp(y / height, 0, 1) * length;
    }
}
