package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.intake.AnyFormat;
import org.recto.intake.Intake;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Many files that are added at once: how far they are, giving one up or all, and how it went.
@ExtendWith(FxExtension.class)
class AddingTest {

    @TempDir private Path folder = Path.of("");

    /// Work whose files are read on another thread, those that say so without end.
    private static final class Busy implements Work {

        private final ExecutorService thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        private final Intake intake = new Intake(Busy::read);

        @SuppressWarnings("InfiniteLoopStatement")
        private static Taken read(SourceFile file, Pace pace) throws Problem {
            if (!new String(file.bytes(), UTF_8).startsWith("Endless")) {
                return new AnyFormat().read(file, pace);
            }
            while (true) {
                pace.at(0.5);
                Thread.onSpinWait();
            }
        }

        @Override
        public Executor writer() {
            return Runnable::run;
        }

        @Override
        public Executor background() {
            return thread;
        }

        @Override
        public Intake intake() {
            return intake;
        }

        @Override
        public void close() {
            thread.shutdownNow();
        }
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private OpenWindow open(Fx fx, Work work) throws Problem {
        var week = Week.in(folder);
        week.close();
        var packet = Packet.open(week.file, week.settings.annotator(), work);
        var window = OpenWindow.started(fx, week.settings, work, shell -> shell.show(packet));
        fx.run(() -> window.wiring().following.backToPage());
        fx.settle();
        return window;
    }

    private static void untilItSays(Fx fx, OpenWindow window, String words) {
        fx.until("it says " + words, () -> window.sight.words().contains(words));
    }

    private static List<String> banner(Fx fx, OpenWindow window) {
        return fx.get(() -> window.notices.banners().getFirst().sentences());
    }

    @Test
    void each_file_shows_how_far_it_is_and_one_can_be_given_up_or_all_that_are_left(Fx fx) throws Exception {
        try (var work = new Busy()) {
            var window = open(fx, work);
            window.drop(
                    file("one.txt", "One\n\nThe words of it."),
                    file("two.txt", "Endless"),
                    file("three.txt", "Three\n\nThe words of it."),
                    file("four.txt", "Endless"),
                    file("five.txt", "Five\n\nThe words of it."));

            untilItSays(fx, window, "Reading “two.txt” (2 of 5) …");
            var bar = (ProgressBar) window.sight.node(".banner .progress-bar");
            fx.until("the bar is in its middle", () -> bar.getProgress() > 0.5 && bar.getProgress() < 0.8);
            assertThat(fx.get(bar::getAccessibleText)).isEqualTo("Reading “two.txt” (2 of 5) …");
            window.click(window.sight.button("Skip this file"));

            untilItSays(fx, window, "Reading “four.txt” (4 of 5) …");
            fx.run(() -> window.sight.button("Cancel").requestFocus());
            window.press(KeyCode.SPACE);
            fx.until("all is told", () -> !window.notices.banners().isEmpty());
            fx.settle();

            assertThat(window.contents().readings())
                    .extracting(it -> it.details().title())
                    .containsExactly("One", "Three");
            assertThat(banner(fx, window))
                    .containsExactly(
                            "2 of 5 files were taken in.",
                            "Adding “two.txt” was cancelled; nothing has been changed.",
                            "Adding “four.txt” was cancelled; nothing has been changed.",
                            "One file was not read, since you cancelled.");
            assertThat(window.sight.words()).noneMatch(words -> words.startsWith("Reading “"));
        }
    }

    @Test
    void a_single_file_that_is_cancelled_leaves_no_word(Fx fx) throws Exception {
        try (var work = new Busy()) {
            var window = open(fx, work);
            window.drop(file("two.txt", "Endless"));
            untilItSays(fx, window, "Reading “two.txt” …");
            assertThat(window.sight.words()).doesNotContain("Skip this file");

            window.click(window.sight.button("Cancel"));
            fx.until(
                    "it is over",
                    () -> window.sight.words().stream().noneMatch(words -> words.startsWith("Reading “")));

            assertThat(window.notices.banners()).isEmpty();
            assertThat(window.contents().readings()).isEmpty();
        }
    }
}
