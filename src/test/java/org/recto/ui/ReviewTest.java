package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A reading gets a newer text in the window, and what is uncertain is placed by keys.
@ExtendWith(FxExtension.class)
class ReviewTest {

    private static final String NEWER =
            """
            # A quarrel

            A first paragraph that nobody had seen before was put in front of everything.

            The two ministers met in spring. By autumn neither believed the other.

            A last one tells how they parted, and that the letters stopped.
            """;

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");
    private Settings settings = Settings.in(folder);

    @BeforeEach
    void make_a_packet() throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading(
                            "A quarrel",
                            "The two ministers met in spring. By autumn neither believed the other.\n\n"
                                    + "Their letters grew shorter every month, and then there were none.")
                    .tag("met in spring", "Trust")
                    .tag("Their letters grew shorter", "Distance");
            file = week.file;
            settings = week.settings;
        }
    }

    private OpenWindow replaced(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings);
        window.answers.edition = Optional.of(Files.writeString(folder.resolve("newer.md"), NEWER));
        fx.run(() -> window.wiring().commands.get("replace-text").run());
        fx.settle();
        return window;
    }

    private static List<String> quotes(List<Annotation> annotations) {
        return annotations.stream().map(it -> it.passage().quote().exact()).toList();
    }

    @Test
    void what_is_certain_stands_in_the_new_text_and_the_rest_is_told(Fx fx) throws Problem, IOException {
        var window = replaced(fx);

        assertThat(window.sight.words(".banners"))
                .contains(
                        "“A quarrel” has a new text. One annotation has found its place in it; one waits to be looked at.");
        assertThat(quotes(window.contents().annotations(window.reading().id()).all())).containsExactly("met in spring");
        assertThat(window.sight.spoken("#readings"))
                .containsExactly("A quarrel, 2 annotations, on the desk, one without a place");
        window.close();
    }

    @Test
    void what_waits_is_placed_at_the_words_that_are_selected_and_that_is_undone(Fx fx) throws Problem, IOException {
        var window = replaced(fx);
        fx.run(window.sight.button("Look at them")::requestFocus);
        window.press(KeyCode.SPACE);
        assertThat(window.sight.words(".side-head")).contains("Unplaced");
        assertThat(window.sight.rows("#review")).hasSize(1);
        assertThat(window.sight.words("#review")).contains("Its words are gone from the text.", "It was");

        window.press(KeyCode.P);
        assertThat(window.contents().unplaced(window.reading().id())).as("no words are selected").hasSize(1);
        window.select("the letters stopped").press(KeyCode.SHORTCUT, KeyCode.DIGIT7).press(KeyCode.P);
        assertThat(window.contents().unplaced(window.reading().id())).isEmpty();
        assertThat(quotes(window.annotations())).contains("the letters stopped");
        assertThat(window.sight.words("#review")).contains("Every annotation has its place");

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.sight.rows("#review")).hasSize(1);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.contents().unplaced(window.reading().id())).isEmpty();
        assertThat(quotes(window.annotations())).containsExactly("met in spring", "Their letters grew shorter");
        window.close();
    }

    @Test
    void a_proposal_is_shown_on_its_page_and_taken_with_enter(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings);
        var newer =
                """
                # A quarrel

                The two ministers met in spring. By autumn neither believed the other.

                Their letters got briefer every month, and then there were none.
                """;
        window.answers.edition = Optional.of(Files.writeString(folder.resolve("newer.md"), newer));
        fx.run(() -> window.wiring().commands.get("replace-text").run());
        fx.settle();
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        assertThat(window.sight.words("#review")).contains("It may be", "Too many of its words have changed.");
        assertThat(window.sight.has("#palette")).as("the proposed words are selected").isTrue();
        assertThat(window.sight.spoken("#review"))
                .singleElement()
                .asString()
                .contains("Left out: grew shorter. Put in: got briefer.");

        window.press(KeyCode.ENTER);
        assertThat(window.contents().unplaced(window.reading().id())).isEmpty();
        assertThat(quotes(window.annotations())).containsExactly("met in spring", "Their letters got briefer");
        window.close();
    }

    @Test
    void a_row_is_dragged_to_the_selected_words_and_nowhere_else(Fx fx) throws Problem, IOException {
        var window = replaced(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT7).select("the letters stopped");
        var row = middleOfTheRow(fx, window);
        var words = window.range("the letters stopped");

        window.drag(row, window.caret(window.range("neither believed").end()));
        assertThat(window.contents().unplaced(window.reading().id())).as("dropped beside them").hasSize(1);
        assertThat(fx.get(() -> window.wiring().notices.toast().get()).orElseThrow().sentence())
                .isEqualTo("Select the words in “A quarrel” first, then drop the row on them.");

        window.drag(row, window.caret((words.start() + words.end()) / 2));
        assertThat(window.contents().unplaced(window.reading().id())).isEmpty();
        assertThat(quotes(window.annotations())).contains("the letters stopped");
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.sight.rows("#review")).hasSize(1);
        window.close();
    }

    private static Point2D middleOfTheRow(Fx fx, OpenWindow window) {
        return fx.get(() -> {
            var words =
                    window.sight.node("#review").lookupAll(".list-cell").stream()
                            .filter(cell -> cell.isVisible() && cell.lookup(".review-words") != null)
                            .findFirst()
                            .orElseThrow()
                            .lookup(".review-words");
            var box = words.localToScreen(words.getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    @Test
    void what_waits_can_be_removed_and_the_removal_undone(Fx fx) throws Problem, IOException {
        var window = replaced(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        window.press(KeyCode.DELETE);
        assertThat(window.annotations()).hasSize(1);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.sight.rows("#review")).hasSize(1);
        window.close();
    }

    @Test
    void an_annotation_without_a_place_is_listed_and_harms_no_page(Fx fx) throws Problem, IOException {
        var window = replaced(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertThat(window.sight.rows("#marks")).hasSize(2);
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(window.sight.words(".banners")).as("nothing has gone wrong").hasSize(2);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(window.sight.words("#inspector")).contains("“Their letters grew shorter”");
        window.close();
    }
}
