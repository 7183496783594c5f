package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.intake.Intake;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.PageStyle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/// A page is made in the background, while the reader goes on: what is shown then is what the packet holds by then.
@ExtendWith(FxExtension.class)
class LatePageTest {

    private static final String WORDS = "the treaty was signed";

    @TempDir private Path folder;
    private final ByHand work = new ByHand();

    /// Comes to what is to be done in the background when it is told to.
    private static final class ByHand implements Work {

        private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

        @Override
        public Executor writer() {
            return Runnable::run;
        }

        @Override
        public Executor background() {
            return tasks::add;
        }

        @Override
        public Intake intake() {
            return new Intake();
        }

        @Override
        public void close() {}

        /// Does all that there is to do by now, on this thread, which is not the window's.
        void doAll() {
            var now = new ArrayDeque<Runnable>();
            for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                now.add(task);
            }
            now.forEach(Runnable::run);
        }

        /// Does what waits, and what comes of it.
        void doEverything(Fx fx) {
            while (!tasks.isEmpty()) {
                doAll();
                fx.settle();
            }
        }
    }

    private Packet packet;
    private OpenWindow window;

    @BeforeEach
    void open_a_packet_whose_text_is_still_to_come(Fx fx) throws Problem, IOException {
        var week = Week.in(folder).reading("A treaty", "In winter " + WORDS + " by both.");
        week.close();
        packet = Packet.open(week.file, week.settings.annotator(), Work.onSameThread());
        window = OpenWindow.started(fx, week.settings, work, shell -> shell.show(packet));
    }

    private PageModel page() {
        return window.wiring().desk.pages().getFirst();
    }

    private Optional<Annotation> highlighted(Fx fx) throws Problem {
        var reading = packet.contents().readings().getFirst();
        var text = packet.edition(reading.edition()).text();
        var passage = Passage.of(text, window.range(WORDS));
        packet.apply(edit -> edit.annotations().tagWithNamed(reading.id(), passage, "Trust")).join();
        fx.settle();
        return packet.contents().annotations().stream().findFirst();
    }

    @Test
    void what_was_highlighted_meanwhile_is_on_it(Fx fx) throws Problem {
        assertThat(fx.get(() -> page().view().get())).isEmpty();
        var made = highlighted(fx).orElseThrow();
        work.doEverything(fx);

        var box = fx.get(() -> window.wiring().following.boundsOn(page(), made.range()).orElseThrow());
        assertThat(fx.get(() -> page().view().get().orElseThrow().annotationsAt(box.getCenterX(), box.getCenterY())))
                .containsExactly(made);
    }

    @Test
    void it_is_set_as_the_reader_wants_it_by_then(Fx fx) throws Problem {
        fx.run(() -> window.appearance().set(PageStyle.USUAL.withSize(40)));
        work.doEverything(fx);
        double large = heightOf(fx);
        fx.run(() -> window.appearance().set(PageStyle.USUAL));
        fx.settle();

        assertThat(large).isGreaterThan(2 * heightOf(fx));
    }

    private double heightOf(Fx fx) {
        var begin = window.range("In winter");
        return fx.get(() -> window.wiring().following.boundsOn(page(), begin).orElseThrow().getHeight());
    }

    @Test
    void a_newer_text_is_shown_and_never_the_one_before_it(Fx fx) throws Problem, IOException {
        var newer = Files.writeString(folder.resolve("newer.txt"), "A treaty\n\nNothing was signed in winter.");
        var reading = packet.contents().readings().getFirst().id();
        packet.editions().replace(reading, newer, Progress.NONE).join();
        fx.settle();
        var shown = new ArrayList<String>();
        fx.run(() ->
                page().state().subscribe(_ -> page().text().ifPresent(it -> shown.add(it.edition().text().text()))));
        work.doEverything(fx);

        assertThat(shown).singleElement().asString().contains("Nothing was signed");
    }

    @Test
    void a_page_that_was_emptied_meanwhile_stays_empty(Fx fx) throws Problem {
        fx.run(() -> window.wiring().desk.close(page()));
        work.doEverything(fx);

        assertThat(fx.get(() -> page().state().get())).isInstanceOf(PageModel.State.Vacant.class);
    }
}
