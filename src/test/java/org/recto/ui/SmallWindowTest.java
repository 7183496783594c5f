package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The window 1000 by 700 pixels large, as it opens on a small screen.
@ExtendWith(FxExtension.class)
class SmallWindowTest {

    private static final int PARAGRAPHS = 14;

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        fx.run(() -> {
            var stage = window.wiring().node().getScene().getWindow();
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        fx.settle();
        return window;
    }

    @Test
    void all_keys_stand_on_one_page(Fx fx) throws IOException, Problem {
        var window = open(fx);
        window.press(KeyCode.F1);
        var sheet = (ScrollPane) window.sight.node(".key-sheet > .scroll-pane");
        assertThat(fx.get(() -> sheet.getContent().getBoundsInParent().getHeight()))
                .isLessThanOrEqualTo(fx.get(() -> sheet.getViewportBounds().getHeight()));
        window.close();
    }

    @Test
    void a_new_page_is_the_next_to_be_chosen_for_and_shows_its_choice_whole(Fx fx) throws IOException, Problem {
        try (var week = Week.in(folder)) {
            week.reading("How two presidents could make progress on a peninsula within one winter", "They met.");
            var window = week.window(fx);
            fx.run(() -> window.wiring().node().getScene().getWindow().setWidth(1000));
            window.press(KeyCode.SHORTCUT, KeyCode.T);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            fx.settle();
            assertThat(window.wiring().desk.active().get()).isSameAs(window.wiring().desk.pages().getLast());
            var page = fx.get(() -> window.wiring().node().lookupAll(".page-pane").stream().toList()).getLast();
            var place = fx.get(() -> page.localToScene(page.getLayoutBounds()));
            for (Node button : fx.get(() -> page.lookupAll(".empty-state .button"))) {
                var shown = fx.get(() -> button.localToScene(button.getLayoutBounds()));
                assertThat(shown.getMinX()).isGreaterThanOrEqualTo(place.getMinX());
                assertThat(shown.getMaxX()).isLessThanOrEqualTo(place.getMaxX());
            }
            window.close();
        }
    }

    private static String passage(int paragraph) {
        return "Paragraph %d says what it has to say of ministers and of trust, at some length".formatted(paragraph);
    }

    /// A page full of paragraphs of two lines each, all of them with a long note.
    private OpenWindow openNoted(Fx fx) throws IOException, Problem {
        var text =
                IntStream.range(0, PARAGRAPHS)
                        .mapToObj(i -> passage(i) + " and with some more words besides.")
                        .collect(Collectors.joining("\n\n"));
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", text);
            for (int i = 0; i < PARAGRAPHS; i++) {
                week.note(passage(i), "a long note ".repeat(25).strip());
            }
            var window = week.window(fx);
            fx.run(() -> {
                var stage = window.wiring().node().getScene().getWindow();
                stage.setWidth(700);
                stage.setHeight(700);
            });
            fx.settle();
            return window;
        }
    }

    @Test
    void the_palette_and_the_picker_leave_the_selected_words_in_sight(Fx fx) throws IOException, Problem {
        var window = openNoted(fx);
        for (int i = 0; i < PARAGRAPHS; i++) {
            var range = window.range(passage(i));
            fx.run(() -> window.wiring().desk.pages().getFirst().doWithText((_, view) -> view.select(range)));
            fx.settle();
            assertInSight(fx, window, "#palette");
        }
        window.press(KeyCode.T);
        assertInSight(fx, window, ".picker");
        window.close();
    }

    @Test
    void a_note_over_the_text_leaves_its_passage_in_sight(Fx fx) throws IOException, Problem {
        var window = openNoted(fx);
        for (var annotation : window.annotations()) {
            fx.run(() -> window.wiring().marking.pick(annotation.id()));
            fx.settle();
            window.press(KeyCode.F8);
            assertInSight(fx, window, ".margin-note");
            window.press(KeyCode.ESCAPE);
        }
        window.close();
    }

    @Test
    void many_pages_fold_the_side_first_and_then_one_another_and_it_is_said(Fx fx) throws IOException, Problem {
        var window = open(fx);
        var reading = window.reading().id();
        fx.run(() -> IntStream.range(1, 4).forEach(i -> window.wiring().desk.open(reading, i)));
        fx.run(() -> window.wiring().desk.active().set(window.wiring().desk.pages().getFirst()));
        fx.settle();
        assertThat(window.sight.has("#themes")).isFalse();
        assertThat(window.sight.words(".toast"))
                .containsExactly("Readings and themes made room for the pages: press Ctrl+B to see them.");
        assertThat(pages(fx, window)).hasSize(4).allMatch(width -> width >= 240);

        window.press(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(window.sight.has("#themes")).isTrue();
        assertThat(pages(fx, window)).hasSize(3).allMatch(width -> width >= 240);
        assertThat(window.sight.words("#pages-folded"))
                .containsExactly("There is no room for all pages side by side: press F6 to come to the others.");

        var last = fx.get(() -> window.wiring().desk.pages().getLast());
        for (int i = 0; i < 6 && !fx.get(() -> window.wiring().desk.active().get()).equals(last); i++) {
            window.press(KeyCode.F6);
        }
        assertThat(fx.get(() -> window.wiring().desk.active().get())).isEqualTo(last);
        assertThat(window.sight.has("#themes")).isTrue();

        window.press(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(pages(fx, window)).hasSize(4);
        assertThat(window.sight.has("#pages-folded")).isFalse();
        window.close();
    }

    /// How wide the pages are that are seen.
    private static List<Double> pages(Fx fx, OpenWindow window) {
        var pages = (SplitPane) window.sight.node(".pages");
        return fx.get(() -> pages.getItems().stream().map(page -> page.getLayoutBounds().getWidth()).toList());
    }

    private static void assertInSight(Fx fx, OpenWindow window, String opened) {
        var node = window.sight.node(opened);
        var words = fx.get(() -> window.wiring().following.targetInScene().orElseThrow());
        assertThat(fx.get(() -> node.localToScene(node.getLayoutBounds()).intersects(words))).as(opened).isFalse();
    }
}
