package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.annotation.Link;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a student is asked for in class, by keyboard alone: set two essays side by side, mark where each speaks of
/// what, tie passages together, look something up, write down what it means, and take back what was a mistake.
@ExtendWith(FxExtension.class)
class StudentTaskTest {

    private static final int MARKS_AN_ESSAY = 5;

    @TempDir private Path folder = Path.of("");

    private static String essay(String author) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i ->
                        author
                                + " makes point "
                                + i
                                + " here. It is told at some length, so that the paragraph goes over two or three lines on any page.")
                .collect(Collectors.joining("\n\n"));
    }

    /// Marks a sentence in each of the first paragraphs of the page that has the keyboard, with two themes in turn.
    private static void mark(OpenWindow window) {
        window.press(KeyCode.SHORTCUT, KeyCode.HOME);
        for (int i = 0; i < MARKS_AN_ESSAY; i++) {
            window.press(KeyCode.SHORTCUT, KeyCode.DOWN).press(KeyCode.M);
            window.press(i % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2).press(KeyCode.ESCAPE);
        }
    }

    /// Ties the passage that is picked on the left to the next one on the right, and comes back.
    private static void link(OpenWindow window, String relation) {
        window.press(KeyCode.L).press(KeyCode.F6).press(KeyCode.PERIOD).press(KeyCode.L);
        window.type(relation).press(KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.F6);
    }

    @Test
    void ten_passages_three_links_a_note_and_two_steps_back_without_the_mouse(Fx fx) throws Problem, IOException {
        OpenWindow window;
        try (var week = Week.in(folder)) {
            week.reading("Washington", essay("Lindqvist")).reading("Beijing", essay("Okafor"));
            week.theme("Trust").theme("Coercion");
            window = week.window(fx);
        }

        mark(window);
        window.press(KeyCode.F6);
        mark(window);
        assertThat(window.annotations()).hasSize(2 * MARKS_AN_ESSAY);
        assertThat(window.annotations().stream().map(window::themes).toList())
                .containsExactly(
                        List.of("Trust"),
                        List.of("Coercion"),
                        List.of("Trust"),
                        List.of("Coercion"),
                        List.of("Trust"),
                        List.of("Trust"),
                        List.of("Coercion"),
                        List.of("Trust"),
                        List.of("Coercion"),
                        List.of("Trust"));

        window.press(KeyCode.SHORTCUT, KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.F6);
        window.press(KeyCode.SHORTCUT, KeyCode.HOME);
        for (var relation : List.of("echo", "contra", "answers")) {
            window.press(KeyCode.PERIOD);
            link(window, relation);
        }
        assertThat(window.contents().links().stream().map(Link::relation).toList())
                .containsExactly("echoes", "contradicts", "answers");

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).type("point 3").press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.N).type("Both say it, and mean two things.").press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(noted(window)).hasSize(1);
        assertThat(noted(window).getFirst().passage().quote().exact()).contains("point 3");

        window.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(noted(window)).isEmpty();
        assertThat(window.contents().links()).hasSize(2);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.contents().links()).hasSize(3);
        window.close();
    }

    private static List<Annotation> noted(OpenWindow window) {
        return window.annotations().stream().filter(it -> !it.note().isEmpty()).toList();
    }
}
