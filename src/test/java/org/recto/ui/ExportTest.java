package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

@ExtendWith(FxExtension.class)
class ExportTest {

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

    private OpenWindow exported(Fx fx, String name) throws Problem {
        var window = OpenWindow.on(fx, file, settings);
        window.answers.document = Optional.of(folder.resolve(name));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        fx.settle();
        return window;
    }

    @Test
    void the_ending_of_the_name_says_what_is_written(Fx fx) throws Problem, IOException {
        var window = exported(fx, "Week.html");

        assertThat(Files.readString(folder.resolve("Week.html")))
                .startsWith("<!doctype html>")
                .contains("met in spring");
        assertThat(window.sight.words(".toast")).contains("Wrote Week.html");

        window.answers.document = Optional.of(folder.resolve("Week.PDF"));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        fx.settle();
        assertThat(new String(Files.readAllBytes(folder.resolve("Week.PDF")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void a_name_that_says_nothing_is_answered_by_what_would(Fx fx) throws Problem {
        var window = exported(fx, "Week.docs");

        assertThat(folder.resolve("Week.docs")).doesNotExist();
        assertThat(window.sight.words(".banners"))
                .singleElement()
                .asString()
                .endsWith("let it end in .pdf, .html, .docx, .xlsx, .md or .csv.");
    }

    @Test
    void what_cannot_be_written_is_told_and_the_window_goes_on(Fx fx) throws Problem {
        var window = exported(fx, "no-such-folder/Week.html");

        assertThat(window.sight.words(".banners")).singleElement().asString().contains("Week.html cannot be written");
        assertThat(window.notices.toast().get()).isEmpty();
    }
}
