package org.recto.intake.docx;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours that words are highlighted with.
final class Colours {

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6}");

    /// How far the lightest and the darkest part of a colour must lie apart; below, it is a grey, as program code and
    /// form fields are laid on.
    private static final int COLOURED = 0x18;

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("yellow", "#ffff00"),
                    Map.entry("green", "#00ff00"),
                    Map.entry("cyan", "#00ffff"),
                    Map.entry("magenta", "#ff00ff"),
                    Map.entry("blue", "#0000ff"),
                    Map.entry("red", "#ff0000"),
                    Map.entry("darkBlue", "#000080"),
                    Map.entry("darkCyan", "#008080"),
                    Map.entry("darkGreen", "#008000"),
                    Map.entry("darkMagenta", "#800080"),
                    Map.entry("darkRed", "#800000"),
                    Map.entry("darkYellow", "#808000"),
                    Map.entry("darkGray", "#808080"),
                    Map.entry("lightGray", "#c0c0c0"),
                    Map.entry("black", "#000000"));

    private Colours() {}

    /// The colour of a text marker; empty for none, and for white, which is how some take one away.
    static String named(String name) {
        return NAMES.getOrDefault(name, "");
    }

    /// The colour of a shade behind words; empty for none and for greys.
    static String shade(String fill) {
        if (!HEX.matcher(fill).matches()) {
            return "";
        }
        int rgb = Integer.parseInt(fill, 16);
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int spread = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        return spread < COLOURED ? "" : "#" + fill.toLowerCase(Locale.ROOT);
    }
}
