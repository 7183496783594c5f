package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a student does of an evening, in the whole window, from the first highlight to the next day.
@ExtendWith(FxExtension.class)
class StudentTest {

    private static final String FIRST = "The two ministers met in spring, and each went home content.";
    private static final String ESSAY =
            "A quarrel about trust\n\n"
                    + FIRST
                    + " By autumn neither believed the other. The reason is simple: they had never agreed on what they"
                    + " had agreed.\n\nA second paragraph speaks of the end state, and of how far it is.\n";

    @TempDir private Path folder = Path.of("");
    private Path packet = Path.of("");
    private Settings settings = Settings.in(folder);

    @BeforeEach
    void make_a_packet() throws IOException, Problem {
        packet = folder.resolve("week 3.recto");
        settings = Settings.in(folder.resolve("home"));
        var essay = Files.writeString(folder.resolve("essay.txt"), ESSAY);
        try (var made = Packet.create(packet, "Week 3", settings.annotator(), Work.onSameThread())) {
            made.arrivals().add(essay, Optional.empty(), Progress.NONE).join();
        }
    }

    @Test
    void the_whole_of_it_by_keyboard_alone(Fx fx) throws Problem {
        var evening = OpenWindow.on(fx, packet, settings);
        evening.press(KeyCode.DOWN).press(KeyCode.M);
        evening.press(KeyCode.T).type("Trust").press(KeyCode.ENTER);

        assertThat(evening.annotations())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.passage().quote().exact()).isEqualTo(FIRST);
                    assertThat(evening.themes(mark)).containsExactly("Trust");
                });

        evening.press(KeyCode.N).type("a note").press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(evening.annotations().getFirst().note()).isEqualTo("a note");
        assertThat(evening.contents().codebook().themes()).hasSize(1);

        evening.press(KeyCode.E).press(KeyCode.RIGHT).press(KeyCode.ENTER);
        assertThat(evening.annotations().getFirst().passage().quote().exact()).isEqualTo(FIRST.substring(1));

        evening.press(KeyCode.ESCAPE).press(KeyCode.DOWN).press(KeyCode.HOME);
        evening.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.DIGIT1);
        assertThat(evening.annotations()).hasSize(2);

        evening.press(KeyCode.DELETE);
        assertThat(evening.annotations()).hasSize(1);
        evening.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(evening.annotations()).hasSize(2);
        evening.close();

        var morning = OpenWindow.on(fx, packet, settings);
        assertThat(morning.annotations()).hasSize(2);
        morning.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(morning.annotations())
                .singleElement()
                .satisfies(mark -> assertThat(mark.passage().quote().exact()).isEqualTo(FIRST));
        morning.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(morning.annotations()).isEmpty();
        morning.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(morning.annotations()).hasSize(1);
        morning.close();
    }

    @Test
    void words_selected_with_the_mouse_are_tagged_with_a_click_and_found_again(Fx fx) throws Problem {
        try (var before = Packet.open(packet, settings.annotator(), Work.onSameThread())) {
            before.apply(edit -> edit.themes().add(edit.themes().fresh("Agreement", null))).join();
        }
        var evening = OpenWindow.on(fx, packet, settings);
        drag(fx, evening, "By autumn neither believed");
        fx.robot().clickOn(".palette .theme-chip");
        fx.settle();

        assertThat(evening.annotations())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.passage().quote().exact()).isEqualTo("By autumn neither believed");
                    assertThat(evening.themes(mark)).containsExactly("Agreement");
                });
        evening.close();

        var morning = OpenWindow.on(fx, packet, settings);
        assertThat(morning.annotations()).hasSize(1);
        morning.close();
    }

    /// Drags from the first to the last of some words.
    private static void drag(Fx fx, OpenWindow window, String words) {
        int start = ESSAY.indexOf(words);
        fx.robot().moveTo(window.caret(start)).press(MouseButton.PRIMARY);
        fx.robot().moveTo(window.caret(start + words.length())).release(MouseButton.PRIMARY);
        fx.settle();
    }
}
