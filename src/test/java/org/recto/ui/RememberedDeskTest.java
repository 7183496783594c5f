package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.intake.Intake;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A window that is closed and opened again is as it was left.
@ExtendWith(FxExtension.class)
class RememberedDeskTest {

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void make_a_packet() throws Problem, IOException {
        try (var week = Week.in(folder)) {
            var paragraphs = new StringBuilder();
            for (int i = 1; i <= 200; i++) {
                paragraphs.append("Paragraph ").append(i).append(" says what the one before it said.\n\n");
            }
            week.reading("Long", paragraphs.toString()).reading("Short", "Few words.").reading("Third", "Other words.");
            file = week.file;
        }
    }

    private OpenWindow open(Fx fx) throws Problem {
        return OpenWindow.on(fx, file, Settings.in(folder.resolve("home")));
    }

    private static List<String> pages(Fx fx, OpenWindow window) {
        return fx.get(() ->
                window.wiring().desk.pages().stream()
                        .map(page ->
                                page.reading()
                                        .flatMap(window.contents()::reading)
                                        .map(it -> it.details().title())
                                        .orElse("-"))
                        .toList());
    }

    /// Never comes to what is to be done in the background.
    private static final class NeverReading implements Work {

        @Override
        public Executor writer() {
            return Runnable::run;
        }

        @Override
        public Executor background() {
            return _ -> {};
        }

        @Override
        public Intake intake() {
            return new Intake();
        }

        @Override
        public void close() {}
    }

    private static boolean sees(Fx fx, OpenWindow window, int offset) {
        return fx.get(() -> {
            var page = window.wiring().desk.pages().getFirst();
            return window.wiring().following.boundsOn(page, Range.at(offset)).isPresent();
        });
    }

    @Test
    void the_reading_position_is_where_it_was(Fx fx) throws Problem {
        var evening = open(fx);
        int far = evening.range("Paragraph 120 says").start();
        assertThat(sees(fx, evening, far)).isFalse();
        evening.press(KeyCode.SHORTCUT, KeyCode.END);
        fx.run(() ->
                evening.wiring().desk.pages().getFirst().doWithText((_, view) -> view.reveal(new Range(far, far + 9))));
        fx.settle();
        var was = evening.caret(far);
        evening.close();

        var morning = open(fx);
        assertThat(morning.caret(far).distance(was)).isLessThan(1.5);
    }

    @Test
    void a_window_closed_before_its_text_was_there_does_not_forget_the_place(Fx fx) throws Problem {
        var evening = open(fx);
        int far = evening.range("Paragraph 120 says").start();
        fx.run(() ->
                evening.wiring().desk.pages().getFirst().doWithText((_, view) -> view.reveal(new Range(far, far + 9))));
        fx.settle();
        evening.close();
        var settings = Settings.in(folder.resolve("home"));
        var packet = Packet.open(file, settings.annotator(), Work.onSameThread());
        OpenWindow.started(fx, settings, new NeverReading(), shell -> shell.show(packet)).close();

        assertThat(sees(fx, open(fx), far)).isTrue();
    }

    @Test
    void the_pages_their_readings_and_which_is_read_are_as_they_were(Fx fx) throws Problem {
        var evening = open(fx);
        assertThat(pages(fx, evening)).containsExactly("Long", "Short");
        evening.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.END).press(KeyCode.RIGHT);
        assertThat(pages(fx, evening)).containsExactly("Long", "Third");
        evening.close();

        var morning = open(fx);
        assertThat(pages(fx, morning)).containsExactly("Long", "Third");
        assertThat(fx.get(() -> morning.wiring().desk.pages().indexOf(morning.wiring().desk.active().get())))
                .isEqualTo(1);
        morning.press(KeyCode.SHORTCUT, KeyCode.W).close();
        assertThat(pages(fx, open(fx))).containsExactly("Long");
    }

    @Test
    void sides_and_dividers_are_where_they_were(Fx fx) throws Problem {
        var evening = open(fx);
        var pages = (SplitPane) evening.sight.node(".pages");
        var divider = evening.sight.node(".pages .split-pane-divider");
        var at = fx.get(() -> divider.localToScreen(divider.getLayoutBounds()));
        var middle = new Point2D(at.getCenterX(), at.getCenterY());
        evening.drag(middle, middle.add(80, 0));
        double position = fx.get(() -> pages.getDividerPositions()[0]);
        assertThat(position).isGreaterThan(0.55);
        var edge = evening.sight.node(".handle");
        var handle = fx.get(() -> edge.localToScreen(edge.getLayoutBounds()));
        var grip = new Point2D(handle.getCenterX(), handle.getCenterY());
        evening.drag(grip, grip.add(-60, 0));
        double left = fx.get(() -> ((Region) evening.sight.node(".left")).getWidth());
        assertThat(left).isLessThan(200);
        evening.close();

        var morning = open(fx);
        assertThat(fx.get(() -> ((SplitPane) morning.sight.node(".pages")).getDividerPositions()[0]))
                .isBetween(position - 0.01, position + 0.01);
        assertThat(fx.get(() -> ((Region) morning.sight.node(".left")).getWidth())).isBetween(left - 1, left + 1);
    }

    @Test
    void what_was_shown_on_the_right_is_shown_again_and_what_was_hidden_on_the_left_is_not(Fx fx) throws Problem {
        open(fx).press(KeyCode.SHORTCUT, KeyCode.B).press(KeyCode.SHORTCUT, KeyCode.DIGIT4).close();
        var morning = open(fx);
        assertThat(morning.sight.has("#marks")).isTrue();
        assertThat(morning.sight.has("#readings")).isFalse();
    }

    @Test
    void a_packet_that_is_not_where_it_was_is_named_and_can_be_located(Fx fx) throws Problem, IOException {
        open(fx).close();
        var moved = Files.move(file, folder.resolve("moved.recto"));
        var settings = Settings.in(folder.resolve("home"));
        var window = OpenWindow.started(fx, settings, shell -> shell.start(List.of()));
        assertThat(window.sight.words(".empty-state"))
                .contains("“week 3.recto” is not where it was")
                .anyMatch(words -> words.contains(file.toString()));

        window.answers.packet = Optional.of(moved);
        window.click(window.sight.node("#do-locate"));
        assertThat(pages(fx, window)).containsExactly("Long", "Short");
    }
}
