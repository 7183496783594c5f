package org.recto.annotation;

import java.util.List;

/// The colours that new themes are given, in this order: Paul Tol's "bright" and "muted" qualitative schemes, chosen so
/// that readers with any common colour vision tell neighbours apart (https://personal.sron.nl/~pault/). Blue comes
/// late, since it is what is selected that is blue.
public final class Palette {

    public static final List<Colour> COLOURS =
            List.of(
                    Colour.parse("#228833"),
                    Colour.parse("#EE6677"),
                    Colour.parse("#CCBB44"),
                    Colour.parse("#AA3377"),
                    Colour.parse("#66CCEE"),
                    Colour.parse("#4477AA"),
                    Colour.parse("#999933"),
                    Colour.parse("#332288"),
                    Colour.parse("#DDCC77"),
                    Colour.parse("#882255"));

    private Palette() {}

    /// The first colour that the fewest themes have.
    public static Colour nextColour(Codebook codebook) {
        var best = COLOURS.getFirst();
        long fewest = Long.MAX_VALUE;
        for (Colour colour : COLOURS) {
            long used = codebook.themes().stream().filter(theme -> theme.colour().equals(colour)).count();
            if (used < fewest) {
                fewest = used;
                best = colour;
            }
        }
        return best;
    }
}
