package org.recto.ui.page;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Colour;
import org.recto.ui.parts.Contrast;

import java.util.HashMap;
import java.util.Map;

/// How the colour of a theme is shown on a page of given colours: strong enough to be seen, and never so strong that
/// the text upon it cannot be read, even where three of them lie upon one another.
final class Tints {

    /// @param fill the translucent wash behind the text
    /// @param bar the underline
    record Tint(Color fill, Color bar) {}

    /// A little more than [Contrast#TEXT]: washes of different colours can be darker together than the darkest alone.
    private static final double WANTED = Contrast.TEXT + 0.5;

    /// More would shout.
    private static final double STRONGEST_ON_LIGHT = 0.32;

    private static final double STRONGEST_ON_DARK = 0.6;

    /// On dark paper a deep colour can be laid on more strongly than a bright one, and so keeps more of its hue.
    private static final double DEEPEST_ON_DARK = 0.3;

    private static final double SATURATION_ON_DARK = 1.3;

    private final PageColours page;
    private final Map<Colour, Tint> known = new HashMap<>();
    private final Tint neutral;
    private final boolean dark;

    Tints(PageColours page) {
        this.page = page;
        this.dark = Contrast.luminance(page.paper()) < Contrast.luminance(page.ink());
        this.neutral = new Tint(alpha(page.muted(), Math.min(0.22, strongest(page.muted()))), page.muted());
    }

    /// @param colour of a theme; null for what has none
    Tint of(@Nullable Colour colour) {
        return colour == null ? neutral : known.computeIfAbsent(colour, this::find);
    }

    private Tint find(Colour colour) {
        var pure = Color.rgb(colour.red(), colour.green(), colour.blue());
        var wash = dark ? onDark(pure) : alpha(pure, strongest(pure));
        return new Tint(wash, Contrast.visible(pure, Contrast.over(wash, page.paper()), page.ink()));
    }

    /// Of all the depths of a colour the one whose wash stands out most from the paper.
    private Color onDark(Color pure) {
        var best = Color.TRANSPARENT;
        for (double depth = DEEPEST_ON_DARK; depth <= 1; depth += 0.05) {
            var base = pure.deriveColor(0, SATURATION_ON_DARK, depth, 1);
            var wash = alpha(base, strongest(base));
            if (distance(wash) > distance(best)) {
                best = wash;
            }
        }
        return best;
    }

    private double distance(Color wash) {
        var seen = Contrast.over(wash, page.paper());
        return Math.abs(seen.getRed() - page.paper().getRed())
                + Math.abs(seen.getGreen() - page.paper().getGreen())
                + Math.abs(seen.getBlue() - page.paper().getBlue());
    }

    private double strongest(Color colour) {
        double strength = dark ? STRONGEST_ON_DARK : STRONGEST_ON_LIGHT;
        while (strength > 0.02 && !canBeReadOn(alpha(colour, strength))) {
            strength -= 0.01;
        }
        return strength;
    }

    /// A link in the text is rare, and rarer still where several highlights overlap: there it may be read less easily.
    private boolean canBeReadOn(Color wash) {
        var once = Contrast.over(page.selection(), Contrast.over(wash, page.paper()));
        return Contrast.of(page.ink(), worst(wash)) >= WANTED && Contrast.of(page.link(), once) >= WANTED;
    }

    /// The darkest that a place can become: three washes, and selected.
    private Color worst(Color wash) {
        var thrice = Contrast.over(wash, Contrast.over(wash, Contrast.over(wash, page.paper())));
        return Contrast.over(page.selection(), thrice);
    }

    private static Color alpha(Color colour, double opacity) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
}
