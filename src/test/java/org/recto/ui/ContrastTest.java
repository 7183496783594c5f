package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.text.Problem;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Scheme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// That whatever the window shows can be read in every scheme, by the colours that its nodes really have.
@ExtendWith(FxExtension.class)
class ContrastTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void every_word_in_the_window_can_be_read(Scheme scheme, Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx).in(scheme);
        check(fx, window, "with a page");
        window.press(KeyCode.DOWN).press(KeyCode.M);
        check(fx, window, "with words selected");
        window.press(KeyCode.T).type("Trust");
        check(fx, window, "with the theme picker");
        window.press(KeyCode.ENTER).press(KeyCode.N).type("a *note*");
        check(fx, window, "while a note is written");
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        check(fx, window, "with all annotations");
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.DOWN);
        check(fx, window, "with a theme in the list");
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.DOWN);
        check(fx, window, "with a reading in the list");
        window.press(KeyCode.F1);
        check(fx, window, "with all keys");
        window.press(KeyCode.ESCAPE);
        run(fx, window, "new-theme");
        check(fx, window, "with the form of a theme");
        window.press(KeyCode.ESCAPE);
        run(fx, window, "rename-packet");
        check(fx, window, "with a name asked for");
        window.press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.COMMA);
        check(fx, window, "with the settings");
        window.press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.T);
        fx.run(() -> {
            var notices = window.wiring().notices;
            notices.problem("The packet could not be saved.");
            notices.mention("Copied.");
            notices.banner(new Notices.Banner(Notices.Kind.NEWS, List.of("It can only be read."), Optional.empty()));
        });
        fx.settle();
        check(fx, window, "with messages and an empty page");
        window.close();
    }

    private static void run(Fx fx, OpenWindow window, String command) {
        fx.run(() -> window.wiring().commands.get(command).run());
        fx.settle();
    }

    private static void check(Fx fx, OpenWindow window, String when) {
        var unreadable = fx.get(() -> Seen.unreadable(window.wiring().node()));
        assertThat(unreadable).as(when).isEmpty();
    }
}
