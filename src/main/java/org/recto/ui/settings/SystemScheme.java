package org.recto.ui.settings;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

import org.recto.ui.parts.Scheme;

/// The colours that the system is set to, followed as they change. A system that asks for high contrast says so by
/// preferences of its own, which JavaFX passes on: Windows by a switch, GTK by the name of its theme. macOS has no such
/// preference.
final class SystemScheme {

    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    private final ObservableMap<String, Object> preferences;
    private final ReadOnlyObjectProperty<ColorScheme> brightness;
    private final ReadOnlyObjectWrapper<Scheme> scheme = new ReadOnlyObjectWrapper<>(Scheme.LIGHT);

    /// @param preferences as [Platform.Preferences] names them
    /// @param brightness light or dark
    SystemScheme(ObservableMap<String, Object> preferences, ReadOnlyObjectProperty<ColorScheme> brightness) {
        this.preferences = preferences;
        this.brightness = brightness;
        preferences.addListener((MapChangeListener<String, Object>) _ -> look());
        brightness.subscribe(this::look);
        look();
    }

    static SystemScheme ofThisSystem() {
        var preferences = Platform.getPreferences();
        return new SystemScheme(preferences, preferences.colorSchemeProperty());
    }

    ReadOnlyObjectProperty<Scheme> scheme() {
        return scheme.getReadOnlyProperty();
    }

    private void look() {
        boolean contrast =
                Boolean.TRUE.equals(preferences.get(WINDOWS))
                        || (preferences.get(GTK) instanceof String theme && theme.contains("HighContrast"));
        scheme.set(contrast ? Scheme.CONTRAST : brightness.get() == ColorScheme.DARK ? Scheme.DARK : Scheme.LIGHT);
    }
}
