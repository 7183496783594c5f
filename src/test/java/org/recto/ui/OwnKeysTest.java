package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keys that a person gives to commands, by keys.
@ExtendWith(FxExtension.class)
class OwnKeysTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void a_command_gets_another_key_which_is_shown_everywhere_at_once_and_kept(Fx fx) throws IOException, Problem {
        var packet = EssayPacket.in(folder);
        var window = packet.open(fx);
        choose(window, "highl").press(KeyCode.ENTER);
        assertThat(row(window)).isEqualTo("Highlight only: Press the new key");
        window.press(KeyCode.H);
        assertThat(row(window)).isEqualTo("Highlight only: H");
        assertThat(said(window)).isEqualTo("“Highlight only” now has H.");
        assertThat(accelerator(fx, window, "highlight")).isEqualTo("H");
        assertThat(fx.get(() -> tooltip(window, "highlight"))).isEqualTo("Highlight only (H)");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.F1);
        assertThat(window.sight.words(".key-sheet")).containsSequence("Highlight only", "H");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHORTCUT, KeyCode.K).type("highl");
        assertThat(window.sight.words(".picker")).containsSequence("Highlight only").contains("H");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.DOWN).press(KeyCode.M).press(KeyCode.SHORTCUT, KeyCode.H);
        assertThat(window.annotations()).isEmpty();
        window.press(KeyCode.H);
        assertThat(window.annotations()).hasSize(1);
        window.close();

        var morning = packet.open(fx);
        morning.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.M).press(KeyCode.M);
        morning.press(KeyCode.H);
        assertThat(morning.annotations()).hasSize(2);
        morning.close();
    }

    @Test
    void escape_leaves_the_key_as_it_is_and_the_card_open(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        choose(window, "highl").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(row(window)).isEqualTo("Highlight only: Ctrl+H");
        window.press(KeyCode.H);
        assertThat(row(window)).isEqualTo("Highlight only: Ctrl+H");
        window.press(KeyCode.ESCAPE);
        assertThat(fx.get(() -> window.wiring().layer.isOpen())).isFalse();
        window.close();
    }

    @Test
    void a_key_that_does_something_else_is_given_only_when_it_is_pressed_again(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        choose(window, "highl").press(KeyCode.ENTER).press(KeyCode.N);
        assertThat(said(window)).isEqualTo("N already does this: Write a note. Press it again to use it here instead.");
        assertThat(accelerator(fx, window, "note")).isEqualTo("N");
        window.press(KeyCode.L);
        assertThat(said(window)).startsWith("L already does this: Link with another passage.");
        window.press(KeyCode.N);
        assertThat(row(window)).isEqualTo("Highlight only: Press the new key");
        window.press(KeyCode.N);
        assertThat(row(window)).isEqualTo("Highlight only: N");
        assertThat(fx.get(() -> window.wiring().commands.get("note").key())).isEmpty();
        assertThat(fx.get(() -> window.sight.menu("note").getAccelerator())).isNull();
        window.close();
    }

    @Test
    void a_key_is_taken_away_and_comes_back_for_one_and_for_all(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        choose(window, "redo").press(KeyCode.DELETE);
        assertThat(row(window)).isEqualTo("Redo: No key");
        press(fx, window, "Back to default");
        assertThat(row(window)).isEqualTo("Redo: Ctrl+Shift+Z, Ctrl+Y");
        assertThat(Files.readString(folder.resolve("home/settings.properties"))).doesNotContain("key.");

        fx.run(window.sight.node("#settings-keys")::requestFocus);
        window.press(KeyCode.DELETE);
        press(fx, window, "All back to defaults");
        assertThat(row(window)).isEqualTo("Redo: Ctrl+Shift+Z, Ctrl+Y");
        assertThat(Files.readString(folder.resolve("home/settings.properties"))).doesNotContain("key.");
        window.close();
    }

    @Test
    void sentences_that_name_a_key_name_the_chosen_one(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        assertThat(window.sight.words("#links"))
                .contains("Select or pick a passage and press L; then do the same at another passage.");

        choose(window, "link with").press(KeyCode.ENTER).press(KeyCode.F12).press(KeyCode.ESCAPE);
        assertThat(window.sight.words("#links"))
                .contains("Select or pick a passage and press F12; then do the same at another passage.");

        choose(window, "link with").press(KeyCode.DELETE).press(KeyCode.ESCAPE);
        assertThat(window.sight.words("#links"))
                .contains(
                        "Select or pick a passage and choose “Link with another passage” in the menu; then do the same at"
                                + " another passage.");
        window.close();
    }

    @Test
    void keys_that_move_about_cannot_be_given_away(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        choose(window, "highl").press(KeyCode.ENTER).press(KeyCode.TAB);
        assertThat(said(window)).startsWith("Tab moves about");
        window.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(said(window)).startsWith("Right moves about");
        window.press(KeyCode.F12);
        assertThat(row(window)).isEqualTo("Highlight only: F12");
        window.close();
    }

    @Test
    void what_cannot_be_understood_is_as_if_it_had_never_been_written(Fx fx) throws IOException, Problem {
        var packet = EssayPacket.in(folder);
        Files.createDirectories(folder.resolve("home"));
        var settings = folder.resolve("home/settings.properties");
        Files.writeString(
                settings,
                Files.readString(settings) + "key.note=Bogus+Q\nkey.link=Enter\nkey.mark='x'\nkey.no-such=F5\n");
        var window = OpenWindow.on(fx, packet.file(), Settings.in(folder.resolve("home")));
        assertThat(accelerator(fx, window, "note")).isEqualTo("N");
        assertThat(accelerator(fx, window, "link")).isEqualTo("L");
        assertThat(accelerator(fx, window, "mark")).isEqualTo("X");
        window.close();
    }

    /// Goes to a command in the tab of keys, with nothing but the keyboard.
    private static OpenWindow choose(OpenWindow window, String typed) {
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.TAB);
        assertThat(window.sight.focused().getId()).isEqualTo("settings-keys-find");
        return window.type(typed).press(KeyCode.DOWN);
    }

    private static void press(Fx fx, OpenWindow window, String button) {
        fx.run(window.sight.button(button)::requestFocus);
        window.press(KeyCode.SPACE);
    }

    private static String row(OpenWindow window) {
        return window.sight.spoken("#settings-keys").getFirst();
    }

    private static String said(OpenWindow window) {
        return window.sight.words("#settings-keys-said").getFirst();
    }

    private static String accelerator(Fx fx, OpenWindow window, String command) {
        return fx.get(() -> window.sight.menu(command).getAccelerator().getDisplayText());
    }

    private static String tooltip(OpenWindow window, String command) {
        var button = window.wiring().node().lookup("#do-" + command);
        return button instanceof Button found ? found.getTooltip().getText() : "";
    }
}
