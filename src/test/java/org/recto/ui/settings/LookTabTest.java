package org.recto.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;
import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.ReadingFonts;
import org.recto.ui.parts.ReadingFonts.Face;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The choice of a typeface.
@ExtendWith(FxExtension.class)
class LookTabTest {

    @TempDir private Path folder = Path.of("");

    private static List<ToggleButton> faces(LookTab tab) {
        return tab.node().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getAccessibleText().startsWith("Typeface"))
                .toList();
    }

    private static List<String> chosen(LookTab tab) {
        return faces(tab).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    @Test
    void what_is_installed_is_offered_and_can_be_chosen(Fx fx) {
        var appearance = fx.get(() -> new Appearance(Settings.in(folder)));
        fx.run(() -> {
            var tab = new LookTab(appearance, List.of(Face.SERIF, Face.SANS, Face.HYPERLEGIBLE, Face.OPEN_DYSLEXIC));
            assertThat(faces(tab).stream().map(ToggleButton::getText))
                    .containsExactly("With serifs", "Without serifs", "Hyperlegible", "OpenDyslexic");
            faces(tab).getLast().fire();
            assertThat(chosen(tab)).containsExactly("OpenDyslexic");
        });
        assertThat(appearance.pageStyle().get().face()).isEqualTo(Face.OPEN_DYSLEXIC);
    }

    @Test
    void one_that_is_installed_no_longer_is_kept_in_the_settings_and_the_usual_one_shown(Fx fx) throws Problem {
        StyleSettings.write(Settings.in(folder), PageStyle.USUAL.withFace(Face.OPEN_DYSLEXIC), Optional.empty());
        var appearance = fx.get(() -> new Appearance(Settings.in(folder)));
        fx.run(() -> {
            var tab = new LookTab(appearance, ReadingFonts.OURS);
            assertThat(chosen(tab)).containsExactly("With serifs");
            appearance.set(appearance.pageStyle().get().withSize(22));
            assertThat(chosen(tab)).containsExactly("With serifs");
        });
        appearance.keep();
        assertThat(StyleSettings.read(Settings.in(folder)).face()).isEqualTo(Face.OPEN_DYSLEXIC);
    }
}
