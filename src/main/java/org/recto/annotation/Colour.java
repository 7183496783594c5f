package org.recto.annotation;

import java.util.Locale;
import java.util.regex.Pattern;

/// A colour as a theme has it, opaque, in sRGB. How it is shown on a light or a dark page is the page's business.
///
/// @param rgb `0x000000` to `0xFFFFFF`
public record Colour(int rgb) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /// @throws IllegalArgumentException if it has more than 24 bits
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /// Reads `#RRGGBB`.
    ///
    /// @throws IllegalArgumentException if it is anything else
    public static Colour parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /// `#RRGGBB`, in capitals.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
