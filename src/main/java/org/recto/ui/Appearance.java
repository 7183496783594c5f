package org.recto.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

import org.recto.packet.Settings;
import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.Scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The colours of the window and the size of its text.
final class Appearance {

    /// The setting of the scheme: a scheme's key, or empty.
    static final String SCHEME = "scheme";

    /// The setting of the text's size, in pixels.
    static final String SIZE = "text.size";

    private static final double WINDOW_FONT = 14;

    /// How much smaller and larger the window's own words become with the text.
    private static final double LEAST = 0.85;

    private static final double MOST = 1.5;
    private static final double SMALLEST = 11;
    private static final double LARGEST = 40;

    /// Empty: as the system has it.
    private final ObjectProperty<Optional<Scheme>> chosen = new SimpleObjectProperty<>(Optional.empty());

    private final SystemScheme system = SystemScheme.ofThisSystem();

    private final DoubleProperty size = new SimpleDoubleProperty(PageStyle.USUAL.size());

    Appearance(Settings settings) {
        choose(settings.get(SCHEME, ""));
        try {
            resize(Double.parseDouble(settings.get(SIZE, Double.toString(size.get()))));
        } catch (NumberFormatException _) {
            resize(PageStyle.USUAL.size());
        }
    }

    /// Wants a scheme by its key; anything else: as the system has it.
    void choose(String key) {
        chosen.set(Arrays.stream(Scheme.values()).filter(scheme -> scheme.key().equals(key)).findFirst());
    }

    /// The scheme that the reader wants; empty: as the system has it.
    ObjectProperty<Optional<Scheme>> chosen() {
        return chosen;
    }

    /// The size of the text of readings, in pixels.
    DoubleProperty size() {
        return size;
    }

    /// How pages are set.
    ObservableValue<PageStyle> pageStyle() {
        return size.map(now -> PageStyle.USUAL.withSize(now.doubleValue()));
    }

    void larger() {
        resize(size.get() * 1.1);
    }

    void smaller() {
        resize(size.get() / 1.1);
    }

    void usual() {
        resize(PageStyle.USUAL.size());
    }

    private void resize(double pixels) {
        double usual = PageStyle.USUAL.size();
        double near = Math.abs(pixels - usual) < 0.5 ? usual : pixels;
        size.set(Math.clamp(near, SMALLEST, LARGEST));
    }

    /// Colours a scene, now and whenever something changes.
    void dress(Scene scene) {
        chosen.subscribe(_ -> colour(scene));
        system.scheme().subscribe(_ -> colour(scene));
        size.subscribe(_ -> fit(scene));
    }

    private void fit(Scene scene) {
        double font = WINDOW_FONT * Math.clamp(size.get() / PageStyle.USUAL.size(), LEAST, MOST);
        scene.getRoot().setStyle("-fx-font-size: " + Math.round(font * 10) / 10.0 + "px;");
    }

    private void colour(Scene scene) {
        var scheme = chosen.get().orElseGet(() -> system.scheme().get());
        scene.setUserAgentStylesheet(base(scheme));
        scene.getStylesheets()
                .setAll(
                        List.of(
                                sheet("schemes/" + scheme.key() + ".css"),
                                sheet("page/page.css"),
                                sheet("window.css")));
    }

    private static String base(Scheme scheme) {
        Theme theme = scheme.isDark() ? new PrimerDark() : new PrimerLight();
        return theme.getUserAgentStylesheet();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
    }
}
