package org.recto.ui.page;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Colour;

import java.util.HashMap;
import java.util.Map;

/// How the colour of a theme is shown on a page of given colours: strong enough to be seen, and never so strong that
/// the text upon it cannot be read, even where three of them lie upon one another.
final class Tints {

    /// @param fill the translucent wash behind the text
    /// @param bar the underline
    record Tint(Color fill, Color bar) {}

    /// More than [Contrast#TEXT], since washes of different colours may be a little darker together than one by itself.
    private static final double WANTED = 5;

    private static final double STRONGEST = 0.40;

    private final PageColours page;
    private final Map<Colour, Tint> known = new HashMap<>();
    private final Tint neutral;

    Tints(PageColours page) {
        this.page = page;
        this.neutral = new Tint(alpha(page.muted(), Math.min(0.22, strongest(page.muted()))), page.muted());
    }

    /// @param colour of a theme; null for what has none
    Tint of(@Nullable Colour colour) {
        return colour == null ? neutral : known.computeIfAbsent(colour, this::find);
    }

    private Tint find(Colour colour) {
        var pure = Color.rgb(colour.red(), colour.green(), colour.blue());
        var wash = alpha(pure, strongest(pure));
        return new Tint(wash, visible(pure, Contrast.over(wash, page.paper())));
    }

    private double strongest(Color colour) {
        double strength = STRONGEST;
        while (strength > 0.02 && Contrast.of(page.ink(), thrice(alpha(colour, strength))) < WANTED) {
            strength -= 0.01;
        }
        return strength;
    }

    private Color thrice(Color wash) {
        return Contrast.over(wash, Contrast.over(wash, Contrast.over(wash, page.paper())));
    }

    /// The colour, moved towards the ink as far as it must be to be seen on its own wash.
    private Color visible(Color colour, Color ground) {
        for (double towards = 0; towards < 1; towards += 0.05) {
            var moved = colour.interpolate(page.ink(), towards);
            if (Contrast.of(moved, ground) >= Contrast.SHAPE) {
                return moved;
            }
        }
        return page.ink();
    }

    private static Color alpha(Color colour, double opacity) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
}
