package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A packet that another window writes, in the window: it can be read, and nothing else.
@ExtendWith(FxExtension.class)
class ReadOnlyTest {

    private static final String SENTENCE =
            "week 3.recto is open in another window, which can write it; here it is open for reading.";

    @TempDir private Path folder = Path.of("");

    /// Opens a packet that has been left open by whoever made it.
    private OpenWindow open(Fx fx, Week week) throws Problem, IOException {
        week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                .tag("met in spring", "Trust")
                .note("met in spring", "in Vienna");
        return OpenWindow.on(fx, Packet.open(week.file, week.settings.annotator(), Work.onSameThread()), week.settings);
    }

    private static String copied(Fx fx) {
        return fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private static boolean can(Fx fx, OpenWindow window, String command) {
        return fx.get(() -> window.wiring().commands.get(command).enabled().get());
    }

    @Test
    void it_says_why_nothing_can_be_changed(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            assertThat(open(fx, week).sight.words(".banners")).anyMatch(words -> words.endsWith(SENTENCE));
        }
    }

    @Test
    void commands_that_would_change_it_are_disabled_and_the_others_are_not(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            var window = open(fx, week).clickWords("met in");
            assertThat(window.picked()).isEqualTo("met in spring");
            for (var command :
                    List.of(
                            "add-readings",
                            "paste",
                            "rename-packet",
                            "assignment",
                            "undo",
                            "redo",
                            "remove-annotation",
                            "pick-theme",
                            "new-theme",
                            "highlight",
                            "note",
                            "link",
                            "adjust")) {
                assertThat(can(fx, window, command)).as(command).isFalse();
                assertThat(fx.get(() -> window.sight.menu(command).isDisable())).as(command).isTrue();
            }
            for (var command : List.of("copy", "mark", "next-annotation", "go-marks", "choose-reading")) {
                assertThat(can(fx, window, command)).as(command).isTrue();
            }
        }
    }

    @Test
    void it_has_no_palette_and_keys_clicks_and_drops_change_nothing(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            var window = open(fx, week).select("neither believed");
            assertThat(window.sight.has("#palette")).isFalse();
            window.press(KeyCode.DIGIT1).press(KeyCode.R).press(KeyCode.SHORTCUT, KeyCode.Z);
            window.click(window.sight.rows("#themes").getFirst());
            window.press(KeyCode.ENTER).press(KeyCode.F2).press(KeyCode.DELETE);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT4).press(KeyCode.DOWN).press(KeyCode.DELETE);
            window.drop(Files.writeString(folder.resolve("more.txt"), "More\n\nOf it.\n"));

            assertThat(window.contents().annotations()).hasSize(1);
            assertThat(window.contents().codebook().themes()).hasSize(1);
            assertThat(window.contents().readings()).hasSize(1);
            assertThat(fx.get(() -> window.notices.banners().stream().map(it -> it.sentences().getFirst()).toList()))
                    .as("the one sentence is said once, and nothing more")
                    .singleElement()
                    .asString()
                    .endsWith(SENTENCE);
        }
    }

    @Test
    void its_notes_are_read_and_not_written(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            var window = open(fx, week).clickWords("met in").press(KeyCode.SHORTCUT, KeyCode.DIGIT3).type("x");
            var note = (TextArea) window.sight.node("#note");
            assertThat(note.isEditable()).isFalse();
            assertThat(note.getText()).isEqualTo("in Vienna");
            assertThat(window.sight.words("#inspector")).contains("Trust");
            window.press(KeyCode.SHORTCUT, KeyCode.C);
            assertThat(copied(fx))
                    .as("nothing is selected in the note")
                    .isEqualTo("“met in spring” (“A quarrel”, ¶ 1)");
            window.press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.SHORTCUT, KeyCode.C);
            assertThat(copied(fx)).isEqualTo("in Vienna");
            assertThat(window.sight.has("#inspector #do-pick-theme")).isFalse();
            assertThat(window.sight.has("#inspector #do-remove-annotation")).isFalse();
        }
    }
}
