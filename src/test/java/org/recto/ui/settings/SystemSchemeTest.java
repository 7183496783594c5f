package org.recto.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.junit.jupiter.api.Test;
import org.recto.ui.parts.Scheme;

class SystemSchemeTest {

    private final ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<ColorScheme> brightness = new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);
    private final SystemScheme system = new SystemScheme(preferences, brightness);

    @Test
    void light_and_dark_are_followed() {
        assertThat(system.scheme().get()).isEqualTo(Scheme.LIGHT);
        brightness.set(ColorScheme.DARK);
        assertThat(system.scheme().get()).isEqualTo(Scheme.DARK);
    }

    @Test
    void high_contrast_of_windows_goes_before_light_and_dark() {
        preferences.put("Windows.SPI.HighContrast", true);
        assertThat(system.scheme().get()).isEqualTo(Scheme.CONTRAST);
        preferences.put("Windows.SPI.HighContrast", false);
        assertThat(system.scheme().get()).isEqualTo(Scheme.LIGHT);
    }

    @Test
    void high_contrast_of_gtk_is_told_by_the_name_of_its_theme() {
        preferences.put("GTK.theme_name", "HighContrastInverse");
        assertThat(system.scheme().get()).isEqualTo(Scheme.CONTRAST);
        preferences.put("GTK.theme_name", "Adwaita");
        assertThat(system.scheme().get()).isEqualTo(Scheme.LIGHT);
    }
}
