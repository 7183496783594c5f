package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

/// Selecting by mouse and by keys.
@ExtendWith(FxExtension.class)
class SelectingTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    private final Pages pages =
            new Pages(
                    "One is "
                            + FAMILY
                            + " here. Two is there, and it goes on long enough to need a second line on the page.",
                    "Three is a paragraph.");

    private RichTextReadingView view;
    private Hand hand;

    @BeforeEach
    void show(Fx fx) {
        view = pages.show(fx, 500, 400);
        hand = new Hand(fx, view);
    }

    @Test
    void a_double_click_selects_the_word() {
        hand.click(pages.range("there"), 2);
        assertThat(hand.selection()).isEqualTo(pages.range("there"));
    }

    @Test
    void a_triple_click_selects_the_sentence_and_one_more_the_paragraph() {
        hand.click(pages.range("is"), 3);
        assertThat(hand.selection()).isEqualTo(pages.range("One is " + FAMILY + " here."));
        hand.click(pages.range("is"), 4);
        assertThat(hand.selection()).isEqualTo(pages.text.blocks().getFirst().range());
    }

    @Test
    void dragging_selects_from_border_to_border() {
        var from = hand.bounds(pages.range("here"));
        var to = hand.bounds(pages.range("a paragraph"));
        hand.drag(from.getMinX() + 1, from.getCenterY(), to.getMaxX() - 1, to.getCenterY(), 1);
        int start = pages.range("here").start();
        assertThat(hand.selection()).isEqualTo(new Range(start, pages.range("a paragraph").end()));
    }

    @Test
    void dragging_after_a_double_click_selects_by_words() {
        var from = hand.bounds(pages.range("Two"));
        var to = hand.bounds(pages.range("Three"));
        hand.drag(from.getCenterX(), from.getCenterY(), to.getMinX() + 8, to.getCenterY(), 2);
        assertThat(hand.selection()).isEqualTo(new Range(pages.range("Two").start(), pages.range("Three").end()));
    }

    @Test
    void a_click_with_shift_extends() {
        hand.click(
                hand.bounds(pages.range("here")).getMinX() + 1,
                hand.bounds(pages.range("here")).getCenterY(),
                1,
                false,
                false);
        var end = hand.bounds(pages.range("there"));
        hand.click(end.getMaxX() - 1, end.getCenterY(), 1, true, false);
        assertThat(hand.selection()).isEqualTo(new Range(pages.range("here").start(), pages.range("there").end()));
    }

    @Test
    void shift_and_arrows_select_whole_graphemes(Fx fx) {
        fx.run(() -> view.select(Range.at(7)));
        hand.shift(KeyCode.RIGHT);
        assertThat(hand.selection()).isEqualTo(pages.range(FAMILY));
        hand.shift(KeyCode.LEFT);
        assertThat(hand.selection()).isEqualTo(Range.at(7));
    }

    @Test
    void a_selection_never_splits_a_grapheme(Fx fx) {
        fx.run(() -> view.select(new Range(8, 9)));
        assertThat(hand.selection()).isEqualTo(pages.range(FAMILY));
    }

    @Test
    void keys_go_by_word_line_paragraph_and_text() {
        hand.ctrl(KeyCode.HOME);
        assertThat(hand.selection()).isEqualTo(Range.at(0));
        hand.ctrl(KeyCode.RIGHT);
        assertThat(hand.selection()).isEqualTo(Range.at(4));
        hand.key(KeyCode.DOWN);
        int second = hand.selection().start();
        assertThat(hand.bounds(Range.at(second)).getMinY()).isGreaterThan(hand.bounds(Range.at(0)).getMaxY());
        hand.key(KeyCode.HOME);
        int lineStart = hand.selection().start();
        assertThat(hand.bounds(Range.at(lineStart)).getMinX()).isEqualTo(hand.bounds(Range.at(0)).getMinX());
        hand.key(KeyCode.UP);
        assertThat(hand.selection()).isEqualTo(Range.at(0));
        hand.key(KeyCode.END);
        assertThat(hand.selection()).isEqualTo(Range.at(lineStart - 1));
        hand.ctrl(KeyCode.DOWN);
        assertThat(hand.selection()).isEqualTo(Range.at(pages.range("Three").start()));
        hand.ctrl(KeyCode.END);
        assertThat(hand.selection()).isEqualTo(Range.at(pages.text.length()));
        hand.key(KeyCode.HOME, true, true);
        assertThat(hand.selection()).isEqualTo(new Range(0, pages.text.length()));
    }

    @Test
    void going_up_and_down_keeps_the_column_through_a_short_line() {
        hand.click(pages.range("goes on"), 1);
        int before = hand.selection().start();
        double x = hand.bounds(Range.at(before)).getMinX();
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.UP);
        hand.key(KeyCode.UP);
        assertThat(hand.selection()).isEqualTo(Range.at(before));
        assertThat(hand.bounds(hand.selection()).getMinX()).isEqualTo(x);
    }

    @Test
    void m_marks_the_sentence_and_again_the_paragraph(Fx fx) {
        fx.run(() -> view.select(Range.at(pages.range("Two").start() + 1)));
        hand.key(KeyCode.M);
        assertThat(pages.text.substring(hand.selection())).startsWith("Two is there").endsWith("on the page.");
        hand.key(KeyCode.M);
        assertThat(hand.selection()).isEqualTo(pages.text.blocks().getFirst().range());
    }

    @Test
    void what_is_selected_is_copied(Fx fx) {
        fx.run(() -> view.select(pages.range(FAMILY + " here")));
        hand.ctrl(KeyCode.C);
        String copied = fx.get(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo(FAMILY + " here");
    }

    @Test
    void escape_lets_the_selection_go(Fx fx) {
        fx.run(() -> view.select(pages.range("here")));
        hand.key(KeyCode.ESCAPE);
        assertThat(hand.selection()).isEqualTo(Range.at(pages.range("here").end()));
    }

    @Test
    void keys_that_the_page_does_not_need_reach_the_window(Fx fx) {
        var reached = new java.util.ArrayList<KeyCode>();
        fx.run(() ->
                view.node()
                        .addEventHandler(
                                javafx.scene.input.KeyEvent.KEY_PRESSED, event -> reached.add(event.getCode())));
        for (var code : new KeyCode[] {KeyCode.DIGIT1, KeyCode.N, KeyCode.L, KeyCode.T, KeyCode.M, KeyCode.RIGHT}) {
            hand.key(code);
        }
        hand.ctrl(KeyCode.Z);
        assertThat(reached).containsExactly(KeyCode.DIGIT1, KeyCode.N, KeyCode.L, KeyCode.T, KeyCode.Z);
    }
}
