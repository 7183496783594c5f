package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the readers are asked to do, read and written in the window.
@ExtendWith(FxExtension.class)
class AssignmentTest {

    private static final String FIELD = "#assignment-field";
    private static final String PAGE = "#assignment-page";

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx, String assignment) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring.").theme("Trust");
            return assignment.isEmpty() ? week.window(fx) : week.assignment(assignment).window(fx);
        }
    }

    private static OpenWindow ask(OpenWindow window) {
        return window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
    }

    private static String assignment(OpenWindow window) {
        return window.contents().cover().assignment();
    }

    /// The words of the assignment as it is set, run by run.
    private static List<String> set(Fx fx, OpenWindow window) {
        return fx.get(() -> texts(window.sight.node(PAGE + " .note-words")).map(Text::getText).toList());
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(AssignmentTest::texts);
            default -> Stream.empty();
        };
    }

    @Test
    void a_line_above_the_readings_leads_to_it_and_nothing_opens_by_itself(Fx fx) throws Problem, IOException {
        var window = open(fx, "Mark **all** of it.\n\n1. Why?");
        assertThat(window.sight.has(PAGE)).isFalse();

        window.click(window.sight.node("#do-assignment"));

        assertThat(set(fx, window)).containsExactly("Mark ", "all", " of it.", "1.", "Why?");
        assertThat(fx.get(() -> window.sight.node(PAGE).getAccessibleText()))
                .isEqualTo("Assignment: Mark all of it.Why?");
        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.has(PAGE)).isFalse();
        window.close();
    }

    @Test
    void without_an_assignment_there_is_no_line_and_the_command_asks_for_one(Fx fx) throws Problem, IOException {
        var window = open(fx, "");
        assertThat(window.sight.has("#do-assignment")).isFalse();

        ask(window).type("Mark all of it.").press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(set(fx, window)).containsExactly("Mark all of it.");
        assertThat(assignment(window)).isEqualTo("Mark all of it.");
        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.has("#do-assignment")).isTrue();
        window.close();
    }

    @Test
    void what_was_typed_is_kept_however_one_leaves_and_can_be_undone(Fx fx) throws Problem, IOException {
        var window = open(fx, "One");
        ask(window).click(window.sight.button("Write")).type(" two").press(KeyCode.ESCAPE);
        assertThat(assignment(window)).isEqualTo("One two");
        assertThat(window.sight.has(FIELD)).isFalse();

        ask(window).click(window.sight.button("Write")).type(" three").click(window.sight.button("Done"));
        assertThat(assignment(window)).isEqualTo("One two three");

        ask(window).click(window.sight.button("Write")).type(" four");
        fx.robot().clickOn(window.wiring().node().localToScreen(20, 200));
        fx.settle();
        assertThat(assignment(window)).isEqualTo("One two three four");
        assertThat(window.sight.has(FIELD)).isFalse();

        window.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(assignment(window)).isEqualTo("One two");
        window.close();
    }

    @Test
    void what_is_being_typed_is_kept_when_the_program_ends(Fx fx) throws Problem, IOException {
        var window = open(fx, "One");
        ask(window).click(window.sight.button("Write")).type(" two").close();

        var somebody = Settings.in(folder.resolve("home")).annotator();
        try (var packet = Packet.openToRead(folder.resolve("week 3.recto"), somebody, Work.onSameThread())) {
            assertThat(packet.contents().cover().assignment()).isEqualTo("One two");
        }
    }

    @Test
    void what_cannot_be_saved_stays_in_the_field_with_the_reason(Fx fx) throws Problem, IOException {
        var window = open(fx, "One");
        ask(window).click(window.sight.button("Write"));
        fx.run(() -> ((TextArea) window.sight.node(FIELD)).setText("x".repeat(100_001)));

        window.press(KeyCode.ESCAPE);

        assertThat(window.sight.has(FIELD)).isTrue();
        assertThat(window.sight.words(".assignment")).anyMatch(words -> words.contains("at most 100,000 characters"));
        assertThat(assignment(window)).isEqualTo("One");
        fx.run(() -> ((TextArea) window.sight.node(FIELD)).setText("Two"));
        window.press(KeyCode.ESCAPE);
        assertThat(assignment(window)).isEqualTo("Two");
        window.close();
    }

    @Test
    void it_is_taken_away_by_writing_nothing(Fx fx) throws Problem, IOException {
        var window = open(fx, "One");
        ask(window).click(window.sight.button("Write")).press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE);
        window.click(window.sight.button("Show"));
        assertThat(window.sight.words(PAGE)).contains("The readers of this packet are asked nothing in particular.");

        window.click(window.sight.button("Done"));
        assertThat(assignment(window)).isEmpty();
        assertThat(window.sight.has("#do-assignment")).isFalse();
        window.close();
    }

    @Test
    void in_a_packet_that_is_only_read_it_can_be_read(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.assignment("Mark it.");
            var held = Packet.open(week.file, week.settings.annotator(), Work.onSameThread());
            var window = OpenWindow.on(fx, held, week.settings);
            ask(window);
            assertThat(set(fx, window)).containsExactly("Mark it.");
            assertThat(window.sight.words(".assignment")).contains("Done").doesNotContain("Write");
            window.press(KeyCode.ESCAPE).close();
        }
    }
}
