package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.ReadingFonts.Face;
import org.recto.ui.parts.Scheme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/// Settings as a person changes them, by keys, with the page beside the card.
@ExtendWith(FxExtension.class)
class SettingsTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void settings_take_effect_at_once_and_are_there_the_next_time(Fx fx) throws IOException, Problem {
        var packet = EssayPacket.in(folder);
        var window = packet.open(fx).press(KeyCode.SHORTCUT, KeyCode.COMMA);
        focus(fx, window, "Typeface of the text: With serifs");
        window.press(KeyCode.RIGHT);
        assertThat(style(fx, window).face()).isEqualTo(Face.SANS);

        focus(fx, window, "Size of the text");
        window.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(style(fx, window).size()).isEqualTo(20);
        focus(fx, window, "Line spacing");
        window.press(KeyCode.LEFT);
        assertThat(style(fx, window).lineHeight()).isEqualTo(1.5);
        focus(fx, window, "Colours: Light");
        window.press(KeyCode.RIGHT).press(KeyCode.ESCAPE);
        assertThat(fx.get(() -> window.appearance().chosen().get())).contains(Scheme.SEPIA);
        var wanted = style(fx, window);
        window.close();
        assertThat(Settings.in(folder.resolve("home")).get("scheme", "")).isEqualTo("sepia");

        var morning = packet.open(fx);
        assertThat(style(fx, morning)).isEqualTo(wanted);
        morning.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        focus(fx, morning, "Back to defaults");
        morning.press(KeyCode.SPACE);
        assertThat(style(fx, morning)).isEqualTo(PageStyle.USUAL);
        assertThat(fx.get(() -> morning.appearance().chosen().get())).isEmpty();
        morning.close();
    }

    @Test
    void the_text_grows_and_shrinks_by_keys_and_by_the_wheel_and_the_size_is_kept(Fx fx) throws IOException, Problem {
        var packet = EssayPacket.in(folder);
        var window = packet.open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(style(fx, window).size()).isGreaterThan(19);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(style(fx, window).size()).isEqualTo(18);

        wheel(fx, window, -40);
        wheel(fx, window, -20);
        assertThat(style(fx, window).size()).isBetween(16.0, 17.0);
        wheel(fx, window, -20);
        assertThat(style(fx, window).size()).isBetween(14.0, 15.0);
        var wanted = style(fx, window);
        window.close();

        var morning = packet.open(fx);
        assertThat(style(fx, morning)).isEqualTo(wanted);
        morning.close();
    }

    /// The robot's wheel knows no Ctrl.
    private static void wheel(Fx fx, OpenWindow window, double pixels) {
        fx.run(() -> {
            var page = window.wiring().node().lookup(".page-area");
            page.fireEvent(
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            100,
                            100,
                            100,
                            100,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            0,
                            pixels,
                            0,
                            pixels,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
        fx.settle();
    }

    private static PageStyle style(Fx fx, OpenWindow window) {
        return fx.get(() -> window.appearance().pageStyle().get());
    }

    /// Goes on with Tab until the control of this name has the keyboard.
    private static void focus(Fx fx, OpenWindow window, String name) {
        var passed = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            var owner = fx.get(() -> window.wiring().node().getScene().getFocusOwner());
            if (name.equals(fx.get(() -> name(owner)))) {
                return;
            }
            passed.add(fx.get(() -> name(owner)));
            window.press(KeyCode.TAB);
        }
        throw new AssertionError("cannot be reached with Tab: " + name + ", only " + passed);
    }

    private static String name(Node node) {
        return Named.of(node);
    }
}
