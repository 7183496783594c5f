package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.papers.Printers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A document printed from the window, on printers that a test has put there.
@ExtendWith(FxExtension.class)
class PrintTest {

    @TempDir private Path folder;
    private Path file = Path.of("");
    private Settings settings = Settings.in(Path.of(""));

    @BeforeEach
    void make_a_packet() throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .tag("met in spring", "Trust");
            file = week.file;
            settings = week.settings;
        }
    }

    private OpenWindow window(Fx fx, String... printers) throws Problem {
        var window = OpenWindow.on(fx, file, settings);
        window.answers.printers = List.of(printers);
        return window.press(KeyCode.SHORTCUT, KeyCode.P);
    }

    @Test
    void the_pages_go_to_the_printer_that_is_chosen_as_often_as_wanted(Fx fx) throws Problem {
        var window = window(fx, "Office", "Library").press(KeyCode.DOWN);
        fx.run(() -> window.sight.node("#papers-copies").requestFocus());
        window.press(KeyCode.UP).press(KeyCode.UP);
        fx.run(() -> window.sight.button("Paper: US Letter").requestFocus());
        window.press(KeyCode.SPACE).press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.answers.printed).containsExactly(new Printers.Job("Week 3", "Library", 3));
        assertThat(window.answers.sheets.getFirst()).isNotEmpty().allMatch(size -> size.width() == 612);
        assertThat(window.sight.words(".toast")).contains("Sent to Library");
        assertThat(window.sight.has(".papers")).isFalse();
    }

    @Test
    void where_there_is_no_printer_that_is_said_and_what_to_do(Fx fx) throws Problem {
        var window = window(fx).press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.sight.words(".papers"))
                .anyMatch(words -> words.startsWith("No printer is installed on this computer. Write a PDF"));
        assertThat(window.sight.node("#papers-go").isDisabled()).isTrue();
        assertThat(window.answers.printed).isEmpty();
    }

    @Test
    void ctrl_p_prints_even_while_something_is_being_typed(Fx fx) throws Problem {
        var window = OpenWindow.on(fx, file, settings).press(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(window.sight.focused()).isInstanceOf(TextField.class);
        window.press(KeyCode.SHORTCUT, KeyCode.P);

        assertThat(window.sight.words(".papers")).contains("Print");
    }
}
