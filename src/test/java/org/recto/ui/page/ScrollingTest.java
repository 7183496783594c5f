package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

/// A long page goes exactly where it is sent, and stays there while the window changes.
@ExtendWith(FxExtension.class)
class ScrollingTest {

    private final Pages pages = new Pages(paragraphs());

    private RichTextReadingView view;
    private Hand hand;

    /// Of very different lengths, one of them longer than a chunk: what engines that guess heights get wrong.
    private static String[] paragraphs() {
        var paragraphs = new String[300];
        for (int i = 0; i < paragraphs.length; i++) {
            int sentences = i == 150 ? 120 : i % 7 == 0 ? 1 : 3 * (i % 7);
            paragraphs[i] = ("Sentence of paragraph " + i + ", neither short nor long. ").repeat(sentences).strip();
        }
        return paragraphs;
    }

    @BeforeEach
    void show(Fx fx) {
        view = pages.show(fx, 600, 500);
        hand = new Hand(fx, view);
    }

    private Place place(Fx fx) {
        return fx.get(view::place);
    }

    private void resize(Fx fx, double width, double height) {
        fx.run(() -> {
            var stage = (Stage) view.node().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
        });
        fx.settle();
    }

    private int startOf(int paragraph) {
        return pages.text.blocks().get(paragraph).range().start();
    }

    @Test
    void a_page_is_restored_to_the_pixel(Fx fx) {
        for (int paragraph : new int[] {200, 3, 151, 280, 77}) {
            var wanted = new Place(startOf(paragraph), -7);
            fx.run(() -> view.restore(wanted));
            fx.settle();
            assertThat(place(fx)).isEqualTo(wanted);
            assertThat(hand.bounds(Range.at(wanted.offset() + 1)).getMaxY()).isBetween(5.0, 30.0);
        }
    }

    @Test
    void a_place_that_was_asked_for_before_the_first_layout_is_kept(Fx fx) {
        var wanted = new Place(startOf(123), 12);
        var other =
                fx.get(() -> {
                    var made = pages.make();
                    made.restore(wanted);
                    return made;
                });
        assertThat(fx.get(other::place)).isEqualTo(wanted);
        fx.show(fx.get(() -> Pages.scene(other.node(), 700, 400)));
        assertThat(fx.get(other::place)).isEqualTo(wanted);
    }

    @Test
    void the_text_at_the_top_stays_there_when_the_window_changes_and_changes_back(Fx fx) {
        fx.run(() -> view.restore(new Place(startOf(152), 0)));
        fx.settle();
        hand.wheel(-230);
        var before = place(fx);

        resize(fx, 420, 600);
        assertThat(hand.bounds(Range.at(before.offset())).getMinY()).isBetween(-1.0, 40.0);
        resize(fx, 800, 300);
        resize(fx, 600, 500);
        assertThat(place(fx)).isEqualTo(before);
    }

    @Test
    void the_text_at_the_reading_line_stays_there_when_the_letters_grow(Fx fx) {
        fx.run(() -> view.restore(new Place(startOf(91), 0)));
        fx.settle();
        var before = place(fx);
        double third = fx.get(() -> view.node().getHeight()) / 3;
        var block =
                pages.text.blocks().stream()
                        .map(it -> it.range())
                        .filter(it -> it.start() >= startOf(91) && hand.bounds(Range.at(it.start())).getMinY() > third)
                        .findFirst()
                        .orElseThrow();
        fx.run(() -> view.restore(new Place(block.start(), third)));
        fx.settle();
        double height = hand.bounds(Range.at(block.start())).getHeight();
        double top = hand.bounds(Range.at(block.start())).getMinY();

        for (double size : new double[] {20, 23, 27}) {
            fx.run(() -> view.style(PageStyle.USUAL.withSize(size)));
            fx.settle();
            assertThat(hand.bounds(Range.at(block.start())).getMinY()).isCloseTo(top, within(1.5));
        }
        assertThat(hand.bounds(Range.at(block.start())).getHeight()).isCloseTo(height * 1.5, within(2.0));
        fx.run(() -> view.style(PageStyle.USUAL));
        fx.settle();
        assertThat(hand.bounds(Range.at(block.start())).getMinY()).isCloseTo(top, within(1.0));
        assertThat(before.offset()).isEqualTo(startOf(91));
    }

    @Test
    void the_beginning_of_a_text_stays_at_the_top_when_the_letters_grow(Fx fx) {
        fx.run(() -> view.style(PageStyle.USUAL.withSize(30)));
        fx.settle();

        assertThat(place(fx).offset()).isZero();
        assertThat(place(fx).pixels()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void after_a_change_of_size_what_was_seen_before_has_its_new_height(Fx fx) {
        fx.run(() -> view.restore(new Place(startOf(84), 0)));
        fx.settle();
        fx.run(() -> view.restore(new Place(startOf(88), 0)));
        fx.settle();
        fx.run(() -> view.style(PageStyle.USUAL.withSize(30)));
        fx.settle();
        for (int i = 0; i < 100 && fx.get(() -> view.place().offset()) > startOf(85); i++) {
            hand.wheel(-100);
        }
        var lines = hand.bounds(pages.text.blocks().get(85).range());
        var next = hand.bounds(Range.at(startOf(86)));
        assertThat(next.getMinY()).isBetween(lines.getMaxY(), lines.getMaxY() + 60);
    }

    @Test
    void the_wheel_moves_the_text_by_so_many_pixels(Fx fx) {
        fx.run(() -> view.restore(new Place(startOf(100), 50)));
        fx.settle();
        double before = hand.bounds(Range.at(startOf(100))).getMinY();
        hand.wheel(-48);
        hand.wheel(-48);
        hand.wheel(20);
        assertThat(hand.bounds(Range.at(startOf(100))).getMinY()).isEqualTo(before + 76);
    }

    @Test
    void a_range_out_of_sight_is_brought_a_third_down_and_one_in_sight_stays(Fx fx) {
        var far = new Range(startOf(222) + 30, startOf(222) + 40);
        fx.run(() -> view.reveal(far));
        fx.settle();
        assertThat(hand.bounds(far).getMinY()).isCloseTo(500 / 3.0, within(2.0));
        var before = place(fx);
        fx.run(() -> view.reveal(new Range(far.start() + 60, far.start() + 64)));
        fx.settle();
        assertThat(place(fx)).isEqualTo(before);
    }

    @Test
    void the_caret_takes_the_page_along(Fx fx) {
        hand.ctrl(KeyCode.END);
        assertThat(fx.get(() -> view.boundsInScene(Range.at(pages.text.length())))).isPresent();
        for (int i = 0; i < 40; i++) {
            hand.key(KeyCode.UP);
            assertThat(fx.get(() -> view.boundsInScene(view.selection().get()))).isPresent();
        }
    }

    @Test
    void space_turns_the_page_and_the_last_line_is_still_seen(Fx fx) {
        hand.ctrl(KeyCode.HOME);
        int seen = lastSeen(fx);
        hand.key(KeyCode.SPACE);
        assertThat(hand.bounds(Range.at(seen)).getMinY()).isBetween(0.0, 80.0);
        assertThat(fx.get(() -> view.boundsInScene(view.selection().get()))).isPresent();
        hand.shift(KeyCode.SPACE);
        assertThat(hand.bounds(Range.at(0)).getMinY()).isBetween(0.0, 80.0);
    }

    private int lastSeen(Fx fx) {
        return fx.get(() -> {
            int at = 0;
            while (view.boundsInScene(Range.at(at)).filter(box -> box.getMaxY() < 490).isPresent()) {
                at++;
            }
            return at - 1;
        });
    }

    @Test
    void pages_turned_down_and_up_come_back_to_the_caret(Fx fx) {
        hand.ctrl(KeyCode.HOME);
        for (int i = 0; i < 12; i++) {
            hand.key(KeyCode.PAGE_DOWN);
        }
        assertThat(hand.selection().start()).isGreaterThan(2000);
        for (int i = 0; i < 20; i++) {
            hand.key(KeyCode.PAGE_UP);
        }
        assertThat(hand.selection()).isEqualTo(Range.at(0));
    }

    @Test
    void the_strip_is_clicked_and_the_page_goes_to_those_characters(Fx fx) {
        double x = 600 - 5;
        hand.click(x, 250, 1, false, false);
        assertThat((double) place(fx).offset()).isCloseTo(pages.text.length() / 2.0, within(2_000.0));
    }

    @Test
    void the_thumb_is_dragged_from_end_to_end(Fx fx) {
        double x = 600 - 5;
        hand.drag(x, 3, x, 253, 1);
        assertThat((double) place(fx).offset()).isCloseTo(pages.text.length() / 2.0, within(600.0));
        var thumb = fx.get(() -> (Rectangle) view.node().lookup(".page-thumb"));
        assertThat(thumb.getY()).isCloseTo(250, within(2.0));
        hand.drag(x, thumb.getY() + 3, x, 600, 1);
        assertThat(fx.get(() -> view.boundsInScene(Range.at(pages.text.length())))).isPresent();
        hand.drag(x, thumb.getY() + 3, x, -50, 1);
        assertThat(place(fx).offset()).isZero();
    }

    @Test
    void what_is_out_of_sight_has_no_bounds(Fx fx) {
        assertThat(fx.get(() -> view.boundsInScene(new Range(startOf(200), startOf(201))))).isEmpty();
        var whole = hand.bounds(new Range(0, pages.text.length()));
        assertThat(whole.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(whole.getMaxY()).isLessThanOrEqualTo(500);
    }
}
