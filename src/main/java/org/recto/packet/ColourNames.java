package org.recto.packet;

import org.recto.annotation.Colour;
import org.recto.text.Messages;

import java.util.Locale;

/// What a theme is called that stands for a colour with which somebody highlighted in another program: by its hue, so
/// that two yellows that nobody would tell apart are one theme.
enum ColourNames {
    RED(345),
    ORANGE(18),
    YELLOW(42),
    GREEN(70),
    BLUE(170),
    PURPLE(255),
    PINK(290),
    GREY(361);

    private static final Messages MESSAGES = new Messages("org.recto.packet.colours");

    private static final double LEAST_SATURATION = 0.08;

    /// Where it begins on the circle of hues, in degrees.
    private final double from;

    ColourNames(double from) {
        this.from = from;
    }

    /// Such as `Yellow highlights`.
    static String of(Colour colour) {
        var name = ofHue(colour).name().toLowerCase(Locale.ROOT);
        return MESSAGES.of(name);
    }

    private static ColourNames ofHue(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        double span = most - least;
        if (span <= LEAST_SATURATION * 255) {
            return GREY;
        }
        double hue = hue(colour, most, span);
        var found = RED;
        for (ColourNames name : values()) {
            if (name != RED && name != GREY && hue >= name.from && hue < RED.from) {
                found = name;
            }
        }
        return found;
    }

    /// As in the HSV model (Smith 1978), 0 to 360.
    private static double hue(Colour colour, int most, double span) {
        double sixth;
        if (most == colour.red()) {
            sixth = (colour.green() - colour.blue()) / span;
        } else if (most == colour.green()) {
            sixth = 2 + (colour.blue() - colour.red()) / span;
        } else {
            sixth = 4 + (colour.red() - colour.green()) / span;
        }
        return (60 * sixth + 360) % 360;
    }
}
