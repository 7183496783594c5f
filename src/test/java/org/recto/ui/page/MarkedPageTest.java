package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.List;
import java.util.Optional;

/// A page with highlights on it: seen, chosen, adjusted.
@ExtendWith(FxExtension.class)
class MarkedPageTest {

    private final Pages pages = new Pages("They trust nobody in the two capitals, and nobody trusts them.", "The end.");
    private final Annotation sentence = pages.mark("They trust nobody in the two capitals", Pages.TRUST);
    private final Annotation words = pages.mark("trust nobody", Pages.COERCION);
    private final Annotation word = pages.mark("nobody", Pages.TALKS);
    private final Heard heard = new Heard();

    private RichTextReadingView show(Fx fx) {
        var view = pages.show(fx, 700, 300);
        fx.run(() -> view.listen(heard));
        return view;
    }

    @Test
    void a_click_on_overlapping_highlights_tells_all_of_them_the_shortest_first(Fx fx) {
        var hand = new Hand(fx, show(fx));
        hand.click(pages.range("nobody"), 1);
        assertThat(heard.chosen).containsExactly(List.of(word, words, sentence));
    }

    @Test
    void a_click_beside_them_tells_nothing(Fx fx) {
        var hand = new Hand(fx, show(fx));
        hand.click(pages.range("trusts them"), 1);
        hand.click(pages.range("end"), 1);
        assertThat(heard.chosen).isEmpty();
    }

    @Test
    void enter_chooses_what_is_marked_at_the_caret(Fx fx) {
        var view = show(fx);
        fx.run(() -> view.select(Range.at(1)));
        new Hand(fx, view).key(KeyCode.ENTER);
        assertThat(heard.chosen).containsExactly(List.of(sentence));
    }

    @Test
    void a_new_highlight_is_painted_and_leaves_the_rest_of_the_page_alone(Fx fx) {
        var view = show(fx);
        var hand = new Hand(fx, view);
        var place = hand.bounds(pages.range("trusts them"));
        var elsewhere = hand.bounds(pages.range("two capitals"));
        var before = fx.picture(view.node());
        var added = pages.mark("trusts them", Pages.TRUST);
        fx.run(() -> view.update(pages.contents(), List.of(added.range())));
        fx.settle();
        var after = fx.picture(view.node());

        assertThat(differing(before, after, place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY()))
                .isGreaterThan(place.getWidth() * place.getHeight() / 2);
        assertThat(
                        differing(
                                before,
                                after,
                                elsewhere.getMinX(),
                                elsewhere.getMinY(),
                                elsewhere.getMaxX(),
                                elsewhere.getMaxY()))
                .isZero();
    }

    private static double differing(
            WritableImage one, WritableImage other, double minX, double minY, double maxX, double maxY) {
        int found = 0;
        for (int y = (int) minY; y < maxY; y++) {
            for (int x = (int) minX; x < maxX; x++) {
                found += one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return found;
    }

    @Test
    void the_end_of_the_picked_annotation_is_dragged(Fx fx) {
        var view = show(fx);
        var hand = new Hand(fx, view);
        fx.run(() -> view.pick(Optional.of(words.id())));
        fx.settle();

        var end = hand.bounds(words.range());
        var to = hand.bounds(pages.range("capitals"));
        hand.drag(end.getMaxX() + 1, end.getCenterY(), to.getMaxX() - 1, to.getCenterY(), 1);

        assertThat(heard.adjusted)
                .containsExactly(
                        new Heard.Adjusted(
                                words.id(), new Range(words.range().start(), pages.range("capitals").end())));
        assertThat(heard.chosen).isEmpty();
    }

    @Test
    void both_ends_of_the_picked_annotation_are_moved_by_keys(Fx fx) {
        var view = show(fx);
        var hand = new Hand(fx, view);
        fx.run(() -> view.pick(Optional.of(words.id())));
        hand.key(KeyCode.E);
        hand.ctrl(KeyCode.LEFT);
        hand.key(KeyCode.RIGHT);
        hand.key(KeyCode.E);
        hand.ctrl(KeyCode.RIGHT);
        hand.key(KeyCode.LEFT);
        assertThat(heard.adjusted).isEmpty();
        hand.key(KeyCode.ENTER);

        assertThat(heard.adjusted).containsExactly(new Heard.Adjusted(words.id(), pages.range("hey trust nobody")));
    }

    @Test
    void escape_gives_an_adjustment_up(Fx fx) {
        var view = show(fx);
        var hand = new Hand(fx, view);
        fx.run(() -> view.pick(Optional.of(words.id())));
        fx.settle();
        var before = fx.picture(view.node());
        hand.key(KeyCode.E);
        hand.ctrl(KeyCode.LEFT);
        assertThat(differing(before, fx.picture(view.node()), 0, 0, 600, 200)).isPositive();
        hand.key(KeyCode.ESCAPE);

        assertThat(heard.adjusted).isEmpty();
        assertThat(differing(before, fx.picture(view.node()), 0, 0, 600, 200)).isZero();
    }

    @Test
    void an_adjustment_is_kept_when_the_keyboard_goes_elsewhere(Fx fx) {
        var view = show(fx);
        var hand = new Hand(fx, view);
        fx.run(() -> view.pick(Optional.of(words.id())));
        hand.key(KeyCode.E);
        hand.ctrl(KeyCode.LEFT);
        fx.run(() -> view.node().getScene().getRoot().requestFocus());

        assertThat(heard.adjusted).containsExactly(new Heard.Adjusted(words.id(), pages.range("They trust nobody")));
    }

    @Test
    void what_is_deleted_is_no_longer_picked(Fx fx) {
        var view = show(fx);
        fx.run(() -> view.pick(Optional.of(words.id())));
        var without = pages.contents().after(new Change.Removed(words));
        fx.run(() -> view.update(without, List.of(words.range())));
        assertThat(fx.get(() -> view.picked().get())).isEmpty();
        assertThat(new Hand(fx, view).selection()).isEqualTo(Range.at(0));
    }

    @Test
    void the_page_says_when_it_gets_the_keyboard(Fx fx) {
        var view = show(fx);
        fx.run(() -> view.node().getScene().getRoot().requestFocus());
        fx.run(view::requestFocus);
        assertThat(heard.focused).containsExactly(pages.reading.id());
    }
}
