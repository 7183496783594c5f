package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Passages selected, picked and adjusted with mouse and keys, in the window.
@ExtendWith(FxExtension.class)
class PickingTest {

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .tag("ministers met in spring", "Trust")
                    .tag("in spring. By autumn", "Doubt");
            return week.window(fx);
        }
    }

    private static List<String> quotes(OpenWindow window) {
        return window.annotations().stream().map(Annotation::passage).map(it -> it.quote().exact()).toList();
    }

    @Test
    void the_palette_stands_at_the_selected_words_and_goes_with_them(Fx fx) throws Problem, IOException {
        var window = open(fx);
        assertThat(window.sight.has("#palette")).isFalse();
        window.select("neither believed");

        var palette = window.sight.node("#palette");
        var top = fx.get(() -> palette.localToScreen(palette.getLayoutBounds()));
        var words = window.caret(window.range("neither believed").start());
        assertThat(window.sight.words("#palette"))
                .as("each chip with the keys that tag: its digit, its letter")
                .containsSubsequence("1", "R", "Trust", "2", "D", "Doubt");
        assertThat(top.getMinY()).isBetween(words.getY(), words.getY() + 40);
        assertThat(words.getX()).isBetween(top.getMinX(), top.getMaxX());

        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.has("#palette")).isFalse();
    }

    @Test
    void the_palette_comes_for_words_selected_by_keys_and_leaves_them_the_keyboard(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var page = window.sight.focused();
        window.press(KeyCode.DOWN).press(KeyCode.M);
        assertThat(window.sight.has("#palette")).isTrue();
        assertThat(window.sight.focused()).isEqualTo(page);

        window.click(window.sight.node("#palette #do-note")).type("why").press(KeyCode.ESCAPE);
        assertThat(window.annotations()).anySatisfy(mark -> assertThat(mark.note()).isEqualTo("why"));
    }

    @Test
    void a_click_on_one_highlight_picks_it(Fx fx) throws Problem, IOException {
        assertThat(open(fx).clickWords("ministers met").picked()).isEqualTo("ministers met in spring");
    }

    @Test
    void a_click_where_two_overlap_asks_which_and_enter_or_a_click_answers(Fx fx) throws Problem, IOException {
        var window = open(fx).clickWords("in spring");
        assertThat(window.picked()).isEmpty();
        assertThat(window.sight.spoken(".picker .list-view"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("in spring. By autumn").contains("Doubt"),
                        row -> assertThat(row).startsWith("ministers met in spring").contains("Trust"));
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(window.picked()).isEqualTo("ministers met in spring");
        assertThat(window.sight.has(".picker")).isFalse();

        window.clickWords("ring");
        window.click(window.sight.rows(".picker .list-view").getFirst());
        assertThat(window.picked()).isEqualTo("in spring. By autumn");
    }

    @Test
    void either_end_is_dragged_with_the_mouse(Fx fx) throws Problem, IOException {
        var window = open(fx).clickWords("ministers met");
        var was = window.range("ministers met in spring");
        window.drag(inside(window.caret(was.start()), 2), window.caret(window.range("two").start()));
        assertThat(quotes(window)).containsExactly("two ministers met in spring", "in spring. By autumn");

        window.drag(inside(window.caret(was.end()), -2), window.caret(window.range("met").end()));
        assertThat(quotes(window)).containsExactly("two ministers met", "in spring. By autumn");
        assertThat(window.picked()).isEqualTo("two ministers met");
    }

    private static Point2D inside(Point2D end, double pixels) {
        return end.add(pixels, 0);
    }

    @Test
    void either_end_is_moved_by_keys(Fx fx) throws Problem, IOException {
        var window = open(fx).clickWords("ministers met");
        window.press(KeyCode.E).press(KeyCode.SHORTCUT, KeyCode.LEFT);
        window.press(KeyCode.E).press(KeyCode.LEFT).press(KeyCode.ENTER);
        assertThat(quotes(window)).containsExactly("two ministers met in sprin", "in spring. By autumn");
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(quotes(window)).containsExactly("ministers met in spring", "in spring. By autumn");
    }

    @Test
    void the_menu_says_what_undo_would_undo_and_redo_do_again(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var undo = window.sight.menu("undo");
        var redo = window.sight.menu("redo");
        assertThat(fx.get(undo::getText)).isEqualTo("Undo: Tag “Doubt”");
        assertThat(fx.get(redo::getText)).isEqualTo("Redo");
        assertThat(fx.get(redo::isDisable)).isTrue();

        fx.run(undo::fire);
        fx.settle();
        assertThat(fx.get(redo::getText)).isEqualTo("Redo: Tag “Doubt”");
        assertThat(fx.get(undo::getText)).isEqualTo("Undo: Tag “Trust”");
        assertThat(quotes(window)).containsExactly("ministers met in spring");
    }
}
