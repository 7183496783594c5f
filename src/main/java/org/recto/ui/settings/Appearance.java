package org.recto.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.Scheme;
import org.recto.ui.parts.WindowFont;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The colours of the window, and how its pages are set. The window's own words grow and shrink with the text.
public final class Appearance {

    private static final double WINDOW_FONT = 14;

    /// The sizes of icons, of the size of words.
    private static final double ICON = 1.15;

    private static final double SMALL_ICON = 0.93;

    /// How much smaller and larger the window's own words become with the text.
    private static final double LEAST = 0.85;

    private static final double MOST = 2;
    private static final double STEP = 1.1;

    /// Empty: as the system has it.
    private final ObjectProperty<Optional<Scheme>> chosen = new SimpleObjectProperty<>(Optional.empty());

    private final SystemScheme system = SystemScheme.ofThisSystem();
    private final ReadOnlyObjectWrapper<PageStyle> style = new ReadOnlyObjectWrapper<>(PageStyle.USUAL);
    private final Settings settings;

    /// As the reader has set it.
    public Appearance(Settings settings) {
        this.settings = settings;
        style.set(StyleSettings.read(settings));
        chosen.set(StyleSettings.scheme(settings));
    }

    /// The scheme that the reader wants; empty: as the system has it.
    public ObjectProperty<Optional<Scheme>> chosen() {
        return chosen;
    }

    /// How pages are set.
    public ReadOnlyObjectProperty<PageStyle> pageStyle() {
        return style.getReadOnlyProperty();
    }

    /// Sets pages otherwise.
    public void set(PageStyle next) {
        style.set(next);
    }

    public void larger() {
        resize(style.get().size() * STEP);
    }

    public void smaller() {
        resize(style.get().size() / STEP);
    }

    public void usual() {
        resize(PageStyle.USUAL.size());
    }

    /// What a reader sees who has set nothing.
    public void reset() {
        chosen.set(Optional.empty());
        style.set(PageStyle.USUAL);
    }

    private void resize(double pixels) {
        double usual = PageStyle.USUAL.size();
        double near = Math.abs(pixels - usual) < 0.5 ? usual : pixels;
        set(style.get().withSize(StyleSettings.SIZES.clamp(near)));
    }

    /// Saves what the reader has set.
    ///
    /// @throws Problem if it cannot be written; it holds until the program ends
    public void keep() throws Problem {
        StyleSettings.write(settings, style.get(), chosen.get());
    }

    /// Colours a scene, now and whenever something changes.
    public void dress(Scene scene) {
        WindowFont.load();
        chosen.subscribe(_ -> colour(scene));
        system.scheme().subscribe(_ -> colour(scene));
        style.subscribe(_ -> fit(scene));
    }

    /// How large the window's own words are, of their usual size.
    public ObservableValue<Double> scale() {
        return style.map(it -> Math.clamp(it.size() / PageStyle.USUAL.size(), LEAST, MOST));
    }

    /// Icons grow with the words; a style sheet cannot say so, since an icon is a letter with a size of its own.
    private void fit(Scene scene) {
        double font = WINDOW_FONT * scale().getValue();
        scene.getRoot()
                .setStyle(
                        String.format(
                                Locale.ROOT,
                                "-fx-font-family: \"%s\"; -fx-font-size: %.1fpx; -icon: %.1fpx; -small-icon: %.1fpx;",
                                WindowFont.FAMILY,
                                font,
                                font * ICON,
                                font * SMALL_ICON));
    }

    private void colour(Scene scene) {
        var scheme = chosen.get().orElseGet(() -> system.scheme().get());
        Theme base = scheme.isDark() ? new PrimerDark() : new PrimerLight();
        var sheets = List.of(sheet("schemes/" + scheme.key() + ".css"), sheet("page/page.css"), sheet("window.css"));
        if (!sheets.equals(scene.getStylesheets())) {
            scene.setUserAgentStylesheet(base.getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheets);
        }
    }

    /// Named from the root: a jar, unlike a folder, does not know what `..` means.
    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/org/recto/ui/" + name), name).toExternalForm();
    }
}
