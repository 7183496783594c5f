package org.recto.ui.settings;

import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.ReadingFonts.Face;
import org.recto.ui.parts.Scheme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How the look of pages is written in the person's settings. What is as it usually is, is not written, so that a
/// better default reaches everybody who never chose; what cannot be understood is as if it had never been set.
final class StyleSettings {

    /// What can be set of a figure.
    ///
    /// @param least in the figure's own unit
    /// @param most in the same unit
    /// @param step between two settings
    record Extent(double least, double most, double step) {

        double clamp(double value) {
            return Math.clamp(value, least, most);
        }
    }

    /// The size of text, in pixels.
    static final Extent SIZES = new Extent(11, 40, 1);

    /// From line to line, in sizes of the text.
    static final Extent LINE_HEIGHTS = new Extent(1.2, 2.2, 0.05);

    /// The length of lines, in letters.
    static final Extent MEASURES = new Extent(40, 110, 2);

    /// Between paragraphs, in sizes of the text.
    static final Extent SPACINGS = new Extent(0, 2, 0.25);

    private static final String SCHEME = "scheme";
    private static final String FACE = "text.face";
    private static final String SIZE = "text.size";
    private static final String LINE_HEIGHT = "text.line-height";
    private static final String MEASURE = "text.measure";
    private static final String SPACING = "text.spacing";
    private static final String JUSTIFIED = "text.justified";

    private StyleSettings() {}

    static PageStyle read(Settings settings) {
        var usual = PageStyle.USUAL;
        var face =
                Arrays.stream(Face.values())
                        .filter(one -> one != Face.MONO && one.name().equalsIgnoreCase(settings.get(FACE, "")))
                        .findFirst()
                        .orElse(usual.face());
        return usual.withFace(face)
                .withSize(number(settings, SIZE, usual.size(), SIZES))
                .withLineHeight(number(settings, LINE_HEIGHT, usual.lineHeight(), LINE_HEIGHTS))
                .withMeasure((int) number(settings, MEASURE, usual.measure(), MEASURES))
                .withSpacing(number(settings, SPACING, usual.spacing(), SPACINGS))
                .withJustified(Boolean.parseBoolean(settings.get(JUSTIFIED, "")));
    }

    private static double number(Settings settings, String key, double usual, Extent extent) {
        try {
            double value = Double.parseDouble(settings.get(key, Double.toString(usual)));
            return Double.isNaN(value) ? usual : extent.clamp(value);
        } catch (NumberFormatException _) {
            return usual;
        }
    }

    /// The scheme that is set; empty if none is, so that the system's is followed.
    static Optional<Scheme> scheme(Settings settings) {
        var key = settings.get(SCHEME, "");
        return Arrays.stream(Scheme.values()).filter(scheme -> scheme.key().equals(key)).findFirst();
    }

    static void write(Settings settings, PageStyle style, Optional<Scheme> scheme) throws Problem {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SCHEME, scheme.map(Scheme::key).orElse(""));
        values.put(FACE, unlessUsual(style, PageStyle::face));
        values.put(SIZE, unlessUsual(style, PageStyle::size));
        values.put(LINE_HEIGHT, unlessUsual(style, PageStyle::lineHeight));
        values.put(MEASURE, unlessUsual(style, PageStyle::measure));
        values.put(SPACING, unlessUsual(style, PageStyle::spacing));
        values.put(JUSTIFIED, unlessUsual(style, PageStyle::justified));
        settings.put(values);
    }

    private static String unlessUsual(PageStyle style, Function<PageStyle, Object> part) {
        var value = part.apply(style);
        return value.equals(part.apply(PageStyle.USUAL)) ? "" : value.toString();
    }
}
