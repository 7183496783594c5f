package org.recto.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.ReadingFonts.Face;
import org.recto.ui.parts.Scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class StyleSettingsTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void what_is_set_is_there_the_next_time() throws Problem {
        var style = new PageStyle(Face.SANS, 21.78, 1.8, 80, 1.25, true);
        StyleSettings.write(Settings.in(folder), style, Optional.of(Scheme.SEPIA));

        var next = Settings.in(folder);
        assertThat(StyleSettings.read(next)).isEqualTo(style);
        assertThat(StyleSettings.scheme(next)).contains(Scheme.SEPIA);
    }

    @Test
    void what_nobody_has_set_is_not_written() throws Problem {
        StyleSettings.write(Settings.in(folder), PageStyle.USUAL, Optional.empty());

        assertThat(Files.exists(folder.resolve("settings.properties"))).isFalse();
        assertThat(StyleSettings.read(Settings.in(folder))).isEqualTo(PageStyle.USUAL);
    }

    @Test
    void defaults_that_are_taken_back_are_forgotten() throws Problem, IOException {
        var settings = Settings.in(folder);
        StyleSettings.write(settings, PageStyle.USUAL.withSize(30), Optional.of(Scheme.DARK));
        StyleSettings.write(settings, PageStyle.USUAL, Optional.empty());

        assertThat(Files.readAllLines(folder.resolve("settings.properties"))).allMatch(line -> line.startsWith("#"));
    }

    @Test
    void what_cannot_be_understood_is_as_if_never_set_and_what_goes_too_far_is_brought_back() throws Problem {
        var settings = Settings.in(folder);
        settings.put("text.size", "NaN");
        settings.put("text.line-height", "much");
        settings.put("text.measure", "9000");
        settings.put("text.spacing", "-3");
        settings.put("text.face", "mono");
        settings.put("scheme", "pink");

        assertThat(StyleSettings.read(settings)).isEqualTo(PageStyle.USUAL.withMeasure(110).withSpacing(0));
        assertThat(StyleSettings.scheme(settings)).isEmpty();
    }
}
