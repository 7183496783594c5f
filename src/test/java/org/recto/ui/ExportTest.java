package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.ExportFormat;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A document chosen, looked at and written in the window.
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

    private OpenWindow opened(Fx fx) throws Problem {
        return OpenWindow.on(fx, file, settings).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
    }

    private OpenWindow exported(Fx fx, String name) throws Problem {
        var window = opened(fx).press(KeyCode.RIGHT);
        window.answers.document = Optional.of(folder.resolve(name));
        return window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    /// Gives the keyboard to the control with this name.
    private static void focus(Fx fx, OpenWindow window, String name) {
        fx.run(() -> window.sight.button(name).requestFocus());
        fx.settle();
    }

    private static void untilMade(Fx fx, OpenWindow window) {
        fx.until("the preview", () -> !window.wiring().outgoing.papers.isWaiting());
    }

    @Test
    void the_chosen_format_is_written_by_keys_alone_and_is_chosen_the_next_time(Fx fx) throws Problem, IOException {
        var window = exported(fx, "Week.html");

        assertThat(Files.readString(folder.resolve("Week.html")))
                .startsWith("<!doctype html>")
                .contains("met in spring");
        assertThat(window.sight.words(".toast")).contains("Wrote Week.html");
        assertThat(window.sight.has(".papers")).isFalse();

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        assertThat(window.sight.focused().getAccessibleText()).isEqualTo("Write: Web page");
        assertThat(window.answers.asked).isEqualTo(ExportFormat.HTML);
    }

    @Test
    void what_a_format_does_not_have_cannot_be_chosen_and_the_reason_is_said(Fx fx) throws Problem {
        var window = opened(fx);
        assertThat(window.sight.button("Paper: US Letter").isDisabled()).isFalse();
        window.press(KeyCode.RIGHT);

        assertThat(window.sight.button("Paper: US Letter").isDisabled()).isTrue();
        assertThat(window.sight.button("Notes: Endnotes").isDisabled()).isFalse();
        assertThat(window.sight.words(".wish")).anyMatch(words -> words.contains("it is not bound to a paper"));
    }

    @Test
    void the_pages_are_seen_before_they_are_written_and_change_with_the_options(Fx fx) throws Problem {
        var window = opened(fx);
        untilMade(fx, window);
        int before = pages(fx, window);
        assertThat(before).isGreaterThan(3);
        assertThat(window.sight.spoken("#preview-pages")).first().isEqualTo("Page 1 of " + before);
        assertThat(window.sight.words(".preview-side")).contains(before + " pages");

        for (String part : new String[] {"Cover", "Comparison", "Index", "Codebook", "Method note"}) {
            focus(fx, window, part);
            window.press(KeyCode.SPACE);
        }
        untilMade(fx, window);
        assertThat(pages(fx, window)).isEqualTo(1);
        assertThat(window.sight.has("#preview-text")).isFalse();
    }

    private static int pages(Fx fx, OpenWindow window) {
        return fx.get(() -> ((ListView<?>) window.sight.node("#preview-pages")).getItems().size());
    }

    /// The list fills cells for pages that nobody sees, too, and only a few pages are kept drawn.
    @Test
    void of_a_long_document_every_page_that_is_gone_to_is_drawn(Fx fx) throws Problem, IOException {
        try (var week = Week.in(Files.createDirectory(folder.resolve("long")))) {
            for (int i = 1; i <= 12; i++) {
                week.reading("Essay " + i, "A few words.");
            }
            var window = week.window(fx).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
            untilMade(fx, window);
            assertThat(pages(fx, window)).isGreaterThan(10);
            fx.run(() -> window.sight.node("#preview-pages").requestFocus());
            for (var key : new KeyCode[] {KeyCode.END, KeyCode.HOME, KeyCode.PAGE_DOWN}) {
                window.press(key);
                untilMade(fx, window);
                assertThat(drawn(fx, window)).as(key.getName()).isNotEmpty().doesNotContain(false);
            }
        }
    }

    private static List<Boolean> drawn(Fx fx, OpenWindow window) {
        return window.sight.rows("#preview-pages").stream()
                .map(row -> fx.get(() -> ((ImageView) row.lookup(".image-view")).getImage() != null))
                .toList();
    }

    @Test
    void of_a_table_the_words_are_seen(Fx fx) throws Problem {
        var window = opened(fx);
        focus(fx, window, "Write: Table");
        window.press(KeyCode.SPACE);
        untilMade(fx, window);

        assertThat(((TextArea) window.sight.node("#preview-text")).getText()).contains("met in spring");
    }

    @Test
    void with_no_reading_chosen_there_is_nothing_to_write(Fx fx) throws Problem {
        var window = opened(fx);
        fx.run(() -> window.sight.node("#papers-readings").requestFocus());
        window.press(KeyCode.SPACE);
        assertThat(window.sight.words("#papers-readings")).contains("All readings", "A quarrel");
        window.press(KeyCode.TAB).press(KeyCode.SPACE);
        window.answers.document = Optional.of(folder.resolve("Week.pdf"));
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.sight.words(".papers")).contains("Choose at least one reading.", "Readings: 0 of 1");
        assertThat(window.sight.node("#papers-go").isDisabled()).isTrue();
        assertThat(folder.resolve("Week.pdf")).doesNotExist();
    }

    @Test
    void notes_wanted_below_the_text_of_a_pdf_do_not_keep_a_word_file_from_being_written(Fx fx) throws Problem {
        var window = opened(fx);
        focus(fx, window, "Notes: Footnotes");
        window.press(KeyCode.SPACE);
        focus(fx, window, "Write: Word");
        window.answers.document = Optional.of(folder.resolve("Week.docx"));
        window.press(KeyCode.SPACE).press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.sight.words(".toast")).contains("Wrote Week.docx");
        assertThat(folder.resolve("Week.docx")).isNotEmptyFile();
    }

    @Test
    void what_cannot_be_written_is_told_and_the_window_goes_on(Fx fx) throws Problem {
        var window = exported(fx, "no-such-folder/Week.html");

        assertThat(window.sight.words(".banners")).singleElement().asString().contains("Week.html cannot be written");
        assertThat(window.notices.toast().get()).isEmpty();
    }
}
