package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.ui.desk.PageModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finding in the whole window, by keys.
@ExtendWith(FxExtension.class)
class FindTest {

    private static final String LEFT = "Trust is slow.\n\nThe café of trust; distrust.\n";
    private static final String RIGHT = "A reply\n\nNo trust here. Cafe\u0301 again.\n";

    @TempDir private Path folder = Path.of("");
    private Optional<OpenWindow> opened = Optional.empty();

    @BeforeEach
    void open_two_essays(Fx fx) throws IOException, Problem {
        var packet = folder.resolve("week 3.recto");
        var settings = Settings.in(folder.resolve("home"));
        try (var made = Packet.create(packet, "Week 3", settings.annotator(), Work.onSameThread())) {
            for (String name : new String[] {"left", "right"}) {
                var file = Files.writeString(folder.resolve(name + ".txt"), name.equals("left") ? LEFT : RIGHT);
                made.arrivals().add(file, Optional.of(name), Progress.NONE).join();
            }
        }
        opened = Optional.of(OpenWindow.on(fx, packet, settings));
    }

    @AfterEach
    void close() {
        opened.ifPresent(OpenWindow::close);
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private PageModel page(int index) {
        return window().wiring().desk.pages().get(index);
    }

    private Range selection(Fx fx, int index) {
        return fx.get(() -> page(index).view().get().orElseThrow().selection().get());
    }

    private <T extends Node> T node(Fx fx, Class<T> kind, String id) {
        return fx.get(() -> kind.cast(window().wiring().node().lookup("#" + id)));
    }

    private String count(Fx fx) {
        var label = node(fx, Label.class, "find-count");
        return fx.get(label::getText);
    }

    private boolean isShown(Fx fx) {
        var bar = node(fx, Node.class, "find");
        return fx.get(bar::isVisible);
    }

    private boolean isActive(Fx fx, int index) {
        return fx.get(() -> window().wiring().desk.active().get() == page(index));
    }

    @Test
    void through_all_pages_and_around_and_out_again(Fx fx) {
        assertThat(isShown(fx)).isFalse();
        window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).type("trust");
        assertThat(isShown(fx)).isTrue();
        assertThat(count(fx)).isEqualTo("1 of 4");

        window().press(KeyCode.ENTER).press(KeyCode.F3);
        assertThat(count(fx)).isEqualTo("3 of 4");
        assertThat(isActive(fx, 0)).isTrue();
        window().press(KeyCode.ENTER);
        assertThat(count(fx)).isEqualTo("4 of 4");
        assertThat(isActive(fx, 1)).isTrue();
        window().press(KeyCode.ENTER);
        assertThat(count(fx)).isEqualTo("1 of 4, on from the first");
        assertThat(isActive(fx, 0)).isTrue();
        window().press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(count(fx)).isEqualTo("4 of 4, back from the last");

        var field = node(fx, TextField.class, "find-words");
        assertThat(fx.get(field::getAccessibleText)).isEqualTo("Find in all pages. 4 of 4, back from the last");
        assertThat(fx.get(field::isFocused)).as("typing goes on").isTrue();

        window().press(KeyCode.ESCAPE);
        assertThat(isShown(fx)).isFalse();
        assertThat(selection(fx, 1)).isEqualTo(new Range(12, 17));
        window().press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(selection(fx, 1)).as("the page has the keyboard").isEqualTo(Range.at(18));
    }

    @Test
    void options_have_keys_and_are_seen(Fx fx) {
        window().press(KeyCode.SHORTCUT, KeyCode.F).type("trust");
        assertThat(count(fx)).isEqualTo("1 of 3");
        window().press(KeyCode.ALT, KeyCode.W);
        assertThat(count(fx)).isEqualTo("1 of 2");
        var words = node(fx, ToggleButton.class, "toggle-find-words");
        assertThat(fx.get(words::isSelected)).isTrue();
        window().press(KeyCode.ALT, KeyCode.C);
        assertThat(count(fx)).isEqualTo("1 of 1");
        window().press(KeyCode.ALT, KeyCode.C).press(KeyCode.ALT, KeyCode.W);
        window().press(KeyCode.SHORTCUT, KeyCode.F).type("cafe");
        assertThat(count(fx)).isEqualTo("1 of 1");
        window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        assertThat(count(fx)).isEqualTo("1 of 2");

        window().press(KeyCode.ALT, KeyCode.R).press(KeyCode.SHORTCUT, KeyCode.A).type("(t");
        var problem = node(fx, Label.class, "find-problem");
        assertThat(fx.get(problem::getText)).isEqualTo("This is not a regular expression yet: Unclosed group.");
        assertThat(fx.get(problem::isVisible)).isTrue();
        window().type("r.)st");
        assertThat(fx.get(problem::isVisible)).isFalse();
        assertThat(count(fx)).isEqualTo("1 of 4");
    }

    @Test
    void all_hits_are_tagged_in_one_step_that_one_undo_takes_back(Fx fx) {
        window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).type("cafe");
        window().press(KeyCode.ALT, KeyCode.T).type("Places").press(KeyCode.ENTER);

        assertThat(window().annotations())
                .extracting(it -> it.passage().quote().exact())
                .containsExactly("café", "Cafe\u0301");
        assertThat(window().annotations()).allMatch(it -> window().themes(it).contains("Places"));
        assertThat(window().annotations()).extracting(Annotation::reading).doesNotHaveDuplicates();
        assertThat(fx.get(() -> window().wiring().notices.toast().get().orElseThrow().sentence()))
                .isEqualTo("Tagged 2 passages with “Places”");
        assertThat(count(fx)).isEqualTo("1 of 2");

        window().press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window().annotations()).isEmpty();
        assertThat(window().contents().codebook().themes()).isEmpty();
    }

    @Test
    void words_that_are_selected_are_looked_for_and_escape_on_the_page_ends_it_too(Fx fx) {
        window().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHORTCUT, KeyCode.F);
        var field = node(fx, TextField.class, "find-words");
        assertThat(fx.get(field::getText).strip()).isEqualTo("Trust");
        fx.run(() -> page(0).view().get().orElseThrow().select(Range.at(3)));
        fx.run(() -> page(0).view().get().orElseThrow().requestFocus());
        window().press(KeyCode.ESCAPE);
        assertThat(isShown(fx)).isFalse();
    }
}
