package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.text.Problem;
import org.recto.ui.page.Lens;
import org.recto.ui.page.ReadingView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looking at the pages for one theme, without any marks, and for the same theme on the other page.
@ExtendWith(FxExtension.class)
class LensTest {

    @TempDir private Path folder = Path.of("");

    private static String essay(String name) {
        return IntStream.range(0, 30)
                .mapToObj(i -> name + " says " + i + " things. They go on for a line or two on any page, as things do.")
                .collect(Collectors.joining("\n\n"));
    }

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("First", essay("First")).reading("Second", essay("Second"));
            week.tag("First says 1 things", "Trust").tag("First says 2 things", "Coercion");
            week.tag("First says 20 things", "Trust").tag("Second says 15 things", "Trust");
            return week.window(fx);
        }
    }

    private static String picked(Fx fx, OpenWindow window) {
        return fx.get(() ->
                window.wiring()
                        .marking
                        .picked()
                        .flatMap(window.wiring().bridge.contents().get()::annotation)
                        .map(it -> it.passage().quote().exact())
                        .orElse("nothing"));
    }

    private static Lens lens(Fx fx, OpenWindow window) {
        return fx.get(() -> window.wiring().lens.lens().get());
    }

    private static ReadingView view(OpenWindow window, int page) {
        return window.wiring().desk.pages().get(page).view().get().orElseThrow();
    }

    private static Annotation marked(OpenWindow window, String words) {
        return window.annotations().stream()
                .filter(it -> it.passage().quote().exact().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void looking_for_a_theme_steps_through_all_pages_in_order(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.PERIOD).press(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(lens(fx, window).isThemed()).isTrue();
        assertThat(window.sight.words("#lens-bar")).contains("Showing only:", "Trust", "Show all");

        var stepped = new ArrayList<String>(List.of(picked(fx, window)));
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.PERIOD);
            stepped.add(picked(fx, window));
        }
        assertThat(stepped)
                .containsExactly(
                        "First says 1 things",
                        "First says 20 things",
                        "Second says 15 things",
                        "Second says 15 things");
        window.press(KeyCode.COMMA);
        assertThat(picked(fx, window)).isEqualTo("First says 20 things");

        window.press(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(lens(fx, window)).isEqualTo(Lens.NONE);
        window.press(KeyCode.COMMA);
        assertThat(picked(fx, window)).isEqualTo("First says 2 things");
        window.close();
    }

    @Test
    void without_a_passage_it_asks_for_the_theme(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.L).type("xyz");
        assertThat(window.sight.words(".picker")).contains("Nothing has this in its name.");
        window.press(KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.A).type("coer");
        assertThat(window.sight.words(".picker")).doesNotContain("Nothing has this in its name.");
        window.press(KeyCode.ENTER);

        assertThat(window.sight.words("#lens-bar")).contains("Coercion");
        window.press(KeyCode.PERIOD);
        assertThat(picked(fx, window)).isEqualTo("First says 2 things");
        window.close();
    }

    @Test
    void the_list_of_themes_adds_one_to_the_lens_and_removing_it_takes_it_away(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.O).press(KeyCode.DOWN).press(KeyCode.O);
        assertThat(window.sight.words("#lens-bar")).contains("Trust", "Coercion");

        window.press(KeyCode.DELETE);
        assertThat(window.sight.words("#lens-bar")).contains("Trust").doesNotContain("Coercion");
        assertThat(lens(fx, window).themes()).hasSize(1);
        window.close();
    }

    @Test
    void a_page_without_a_passage_of_the_theme_says_so_until_it_has_one(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.L).type("coer").press(KeyCode.ENTER);
        assertThat(silent(fx, window)).containsExactly("", "No passage with Coercion on this page");

        window.press(KeyCode.SHORTCUT, KeyCode.L).press(KeyCode.PERIOD).press(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(silent(fx, window)).containsExactly("", "");
        window.close();
    }

    /// What each page says of having none of the themes that are looked for.
    private static List<String> silent(Fx fx, OpenWindow window) {
        return fx.get(() ->
                window.wiring().node().lookupAll(".page-silent").stream()
                        .filter(Label.class::isInstance)
                        .map(label -> label.isVisible() ? ((Label) label).getText() : "")
                        .toList());
    }

    @Test
    void clean_text_has_no_marks_to_step_to(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L).press(KeyCode.PERIOD);
        assertThat(picked(fx, window)).isEqualTo("nothing");

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L).press(KeyCode.PERIOD);
        assertThat(picked(fx, window)).isEqualTo("First says 1 things");
        window.close();
    }

    @Test
    void the_twin_stands_level_and_a_silent_reading_is_named(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.PERIOD).press(KeyCode.SHORTCUT, KeyCode.E);
        double here =
                fx.get(() -> view(window, 0).level().heightOf(marked(window, "First says 1 things").range().start()))
                        .orElseThrow();
        double there =
                fx.get(() -> view(window, 1).level().heightOf(marked(window, "Second says 15 things").range().start()))
                        .orElseThrow();
        assertThat(there).isCloseTo(here, within(1.0));

        window.press(KeyCode.PERIOD).press(KeyCode.SHORTCUT, KeyCode.E);
        assertThat(fx.get(() -> window.wiring().notices.toast().get()).orElseThrow().sentence())
                .isEqualTo("Silent about “Coercion”: “Second”.");
        window.close();
    }

    @Test
    void one_page_nothing_but_text_and_everything_again(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(fx.get(() -> view(window, 1).node().getScene())).isNull();
        assertThat(fx.get(() -> view(window, 0).node().getScene())).isNotNull();
        window.press(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(fx.get(() -> view(window, 1).node().getScene())).isNotNull();

        window.press(KeyCode.F9);
        assertThat(window.sight.has("#readings")).isFalse();
        assertThat(window.sight.has(".menu-bar")).isFalse();
        assertThat(window.sight.has(".page-header")).isFalse();
        window.press(KeyCode.F9);
        assertThat(window.sight.has("#readings")).isTrue();
        assertThat(window.sight.has(".page-header")).isTrue();
        window.close();
    }

    @Test
    void up_to_four_pages_lie_side_by_side_and_one_reading_may_be_open_twice(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.DIGIT3);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.DIGIT4);

        assertThat(fx.get(() -> window.wiring().desk.pages())).hasSize(4);
        assertThat(
                        fx.get(() ->
                                window.wiring().desk.pages().stream()
                                        .map(page -> page.reading().orElseThrow())
                                        .distinct()
                                        .count()))
                .isEqualTo(2);
        assertThat(fx.get(() -> window.wiring().joints.all())).hasSize(3);
        assertThat(fx.get(() -> window.wiring().commands.get("add-page").enabled().get())).isFalse();
        window.close();
    }
}
