package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.intake.Intake;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Passages collected for quoting, as a person collects them.
@ExtendWith(FxExtension.class)
class TrayTest {

    @TempDir private Path folder;
    private Path file = Path.of("");
    private Settings settings = Settings.in(Path.of(""));

    @BeforeEach
    void make_a_packet() throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers *met* in spring. By autumn neither believed the other.")
                    .tag("in spring", "Trust");
            file = week.file;
            settings = week.settings;
        }
    }

    /// Two passages are in the tray, and its list has the keyboard.
    private OpenWindow collected(Fx fx) throws Problem {
        return OpenWindow.on(fx, file, settings)
                .select("The two ministers *met*")
                .press(KeyCode.SHORTCUT, KeyCode.D)
                .clickWords("spring")
                .press(KeyCode.SHORTCUT, KeyCode.D)
                .press(KeyCode.SHORTCUT, KeyCode.DIGIT8);
    }

    private static final String FIRST = "“The two ministers *met*” “A quarrel”, ¶ 1";
    private static final String SECOND = "“in spring” “A quarrel”, ¶ 1";

    @Test
    void selected_words_and_picked_annotations_are_collected_in_order_and_are_there_again_the_next_time(Fx fx)
            throws Problem {
        var window = collected(fx);
        assertThat(window.sight.spoken("#tray")).containsExactly(FIRST, SECOND);
        assertThat(window.sight.words(".toast")).contains("2 passages in the tray");

        window.close();
        var morning = OpenWindow.on(fx, file, settings).press(KeyCode.SHORTCUT, KeyCode.DIGIT8);
        assertThat(morning.sight.spoken("#tray")).containsExactly(FIRST, SECOND);
    }

    @Test
    void what_is_in_the_tray_already_is_not_collected_twice(Fx fx) throws Problem {
        var window = collected(fx).clickWords("spring").press(KeyCode.SHORTCUT, KeyCode.D);

        assertThat(window.sight.words(".toast")).contains("This passage is in the tray already.");
        assertThat(window.sight.spoken("#tray")).hasSize(2);
    }

    @Test
    void passages_are_moved_and_taken_out_by_keys_and_what_was_taken_out_comes_back(Fx fx) throws Problem {
        var window = collected(fx).press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(window.sight.spoken("#tray")).containsExactly(SECOND, FIRST);

        window.press(KeyCode.DELETE);
        assertThat(window.sight.spoken("#tray")).containsExactly(SECOND);
        window.click(window.sight.button("Undo"));
        assertThat(window.sight.spoken("#tray")).containsExactly(SECOND, FIRST);

        window.click(window.sight.node("#tray-clear"));
        assertThat(window.sight.words(".right")).contains("Nothing collected yet");
    }

    @Test
    void enter_goes_to_the_passage(Fx fx) throws Problem {
        var window = collected(fx).press(KeyCode.ENTER);

        assertThat(fx.get(() -> window.sight.focused().getStyleClass())).contains("page-area");
    }

    @Test
    void the_tray_is_written_as_a_draft_with_footnotes(Fx fx) throws Problem, IOException {
        var window = collected(fx);
        window.answers.document = Optional.of(folder.resolve("draft.md"));
        window.choose("#tray-draft", "In Markdown…");
        assertThat(Files.readString(folder.resolve("draft.md")))
                .isEqualTo(
                        """
                        # Quotations from Week 3

                        > The two ministers \\*met\\*[^1]

                        > in spring[^2]

                        ## Readings

                        - “A quarrel.”

                        [^1]: “A quarrel”, ¶ 1.

                        [^2]: “A quarrel”, ¶ 1.
                        """);

        window.answers.document = Optional.of(folder.resolve("draft.docx"));
        window.choose("#tray-draft", "For Word…");
        var draft = new Intake().take(folder.resolve("draft.docx"), Progress.NONE).text();
        assertThat(draft.blocks())
                .extracting(block -> block.kind() + " " + draft.text(block))
                .containsExactly(
                        "TITLE Quotations from Week 3",
                        "QUOTATION The two ministers *met*1",
                        "QUOTATION in spring2",
                        "HEADING Readings",
                        "LIST_ITEM “A quarrel.”",
                        "FOOTNOTE 1 “A quarrel”, ¶ 1.",
                        "FOOTNOTE 2 “A quarrel”, ¶ 1.");

        window.answers.document = Optional.of(folder.resolve("draft.html"));
        window.choose("#tray-draft", "As a web page…");
        var page = Jsoup.parse(Files.readString(folder.resolve("draft.html")));
        assertThat(page.select("blockquote").eachText()).containsExactly("The two ministers *met*1", "in spring2");
        assertThat(page.select("#n2").text()).startsWith("“A quarrel”, ¶ 1.");
        assertThat(page.select("blockquote a").eachAttr("href")).containsExactly("#n1", "#n2");
    }
}
