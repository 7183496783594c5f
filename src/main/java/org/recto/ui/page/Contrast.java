package org.recto.ui.page;

import javafx.scene.paint.Color;

/// How well two colours can be told apart, by the Web Content Accessibility Guidelines 2.2.
final class Contrast {

    /// What text needs.
    static final double TEXT = 4.5;

    /// What a line or a sign needs.
    static final double SHAPE = 3;

    private Contrast() {}

    /// 1 (the same) to 21 (black and white).
    static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// 0 (black) to 1 (white).
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// What is seen where a translucent colour lies on an opaque one.
    static Color over(Color upper, Color lower) {
        return lower.interpolate(Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }
}
