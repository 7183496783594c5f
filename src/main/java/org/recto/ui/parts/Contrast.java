package org.recto.ui.parts;

import javafx.scene.paint.Color;

/// How well two colours can be told apart, by the Web Content Accessibility Guidelines 2.2.
public final class Contrast {

    /// What text needs.
    public static final double TEXT = 4.5;

    /// What a line or a sign needs.
    public static final double SHAPE = 3;

    private Contrast() {}

    /// 1 (the same) to 21 (black and white).
    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// 0 (black) to 1 (white).
    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// What is seen where a translucent colour lies on an opaque one.
    public static Color over(Color upper, Color lower) {
        return lower.interpolate(Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }

    /// A colour moved towards the ink as far as it must be, and no farther, to be seen on a ground as a shape: so that
    /// what has a colour of its own keeps its hue in the light and in the dark.
    ///
    /// @param ground opaque
    /// @param ink that can be read on the ground
    public static Color visible(Color colour, Color ground, Color ink) {
        for (double towards = 0; towards < 1; towards += 0.05) {
            var moved = colour.interpolate(ink, towards);
            if (of(moved, ground) >= SHAPE) {
                return moved;
            }
        }
        return ink;
    }
}
