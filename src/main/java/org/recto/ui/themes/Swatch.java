package org.recto.ui.themes;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

import org.recto.annotation.Colour;
import org.recto.annotation.Theme;

import java.util.Locale;

/// A theme's colour, with the letter that tags with it: colour alone would say nothing to some readers.
public final class Swatch {

    private static final double SIZE = 18;
    private static final CornerRadii CORNERS = new CornerRadii(4);

    /// Where black and white letters are equally easy to read: the relative luminance at which both have a contrast of
    /// 4.58 to 1.
    private static final double MIDDLE = 0.179;

    private Swatch() {}

    public static Label of(Theme theme) {
        var swatch = of(theme.colour());
        swatch.setText(letter(theme));
        return swatch;
    }

    /// A colour without a letter.
    public static Label of(Colour colour) {
        var swatch = new Label();
        swatch.getStyleClass().add("swatch");
        swatch.setMinSize(SIZE, SIZE);
        swatch.setPrefSize(SIZE, SIZE);
        swatch.setMaxSize(SIZE, SIZE);
        swatch.setBackground(new Background(new BackgroundFill(paint(colour), CORNERS, Insets.EMPTY)));
        swatch.setTextFill(luminance(paint(colour)) > MIDDLE ? Color.BLACK : Color.WHITE);
        return swatch;
    }

    /// The colour as JavaFX has it.
    public static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    private static String letter(Theme theme) {
        var letter =
                theme.key().isEmpty() ? theme.name().substring(0, theme.name().offsetByCodePoints(0, 1)) : theme.key();
        return letter.toUpperCase(Locale.ROOT);
    }

    /// The relative luminance of WCAG 2.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
