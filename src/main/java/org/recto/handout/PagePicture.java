package org.recto.handout;

import java.nio.IntBuffer;

/// A page as it looks on paper.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb one number a pixel, row by row; not to be changed
public record PagePicture(int width, int height, IntBuffer argb) {}
