package org.recto.ui.themes;

import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.ui.parts.Contrast;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A theme's colour, with the letter that tags with it: colour alone would say nothing to some readers. A theme that no
/// letter tags with has its first one, small. A colour that would be lost on the window's own is made lighter or
/// darker, as far as is needed.
public final class Swatch extends Label {

    private static final CornerRadii CORNERS = new CornerRadii(4);

    /// Where black and white letters are equally easy to read: the relative luminance at which both have a contrast of
    /// 4.58 to 1.
    private static final double MIDDLE = 0.179;

    private static final StyleablePropertyFactory<Swatch> CSS =
            new StyleablePropertyFactory<>(Labeled.getClassCssMetaData());

    private final StyleableProperty<Color> ground = colour("-swatch-ground", swatch -> swatch.ground, Color.WHITE);
    private final StyleableProperty<Color> ink = colour("-swatch-ink", swatch -> swatch.ink, Color.BLACK);
    private final Colour colour;

    private Swatch(Colour colour) {
        this.colour = colour;
        getStyleClass().add("swatch");
        paint();
    }

    public static Label of(Theme theme) {
        var swatch = new Swatch(theme.colour());
        swatch.setText(letter(theme));
        return swatch;
    }

    /// A colour without a letter.
    public static Label of(Colour colour) {
        return new Swatch(colour);
    }

    private StyleableProperty<Color> colour(
            String name, Function<Swatch, StyleableProperty<Color>> getter, Color initial) {
        var property = CSS.createStyleableColorProperty(this, name.substring(1), name, getter, initial);
        if (property instanceof ObservableValue<?> observable) {
            observable.addListener((_, _, _) -> paint());
        }
        return property;
    }

    private void paint() {
        var pure = Color.rgb(colour.red(), colour.green(), colour.blue());
        var shown = Contrast.visible(pure, ground.getValue(), ink.getValue());
        setBackground(new Background(new BackgroundFill(shown, CORNERS, Insets.EMPTY)));
        setTextFill(Contrast.luminance(shown) > MIDDLE ? Color.BLACK : Color.WHITE);
    }

    private static String letter(Theme theme) {
        return theme.key().isEmpty()
                ? theme.name().substring(0, theme.name().offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT)
                : theme.key().toUpperCase(Locale.ROOT);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return CSS.getCssMetaData();
    }
}
