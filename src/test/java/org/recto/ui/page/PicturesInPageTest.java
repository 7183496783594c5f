package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.PictureSize;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;
import org.recto.ui.parts.ReadingFonts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A picture stands in its page with its words, and the text about it stays where it is.
@ExtendWith(FxExtension.class)
class PicturesInPageTest {

    private static final String CAPTION = "A map of both banks";
    private static final String AFTER = "Nobody asked the ferryman what he knew.";

    /// Pictures that come when the test says so.
    private static final class Slow implements PagePictures {

        final List<PictureSize> asked = new ArrayList<>();
        private final List<Consumer<Optional<Image>>> waiting = new ArrayList<>();

        @Override
        public Map<String, PictureSize> sizes() {
            return Map.of("map", new PictureSize(800, 400), "tower", new PictureSize(100, 3000), "sign", SIGN);
        }

        @Override
        public void decode(String sha256, PictureSize size, Consumer<Optional<Image>> then) {
            asked.add(size);
            waiting.add(then);
        }

        void come(boolean sound) {
            var now = List.copyOf(waiting);
            waiting.clear();
            var image = new WritableImage(8, 4);
            now.forEach(then -> then.accept(sound ? Optional.of(image) : Optional.empty()));
        }
    }

    private static final PictureSize SIGN = new PictureSize(20, 20);

    private final Pages pages = new Pages(text());
    private final Slow pictures = new Slow();
    private final Heard heard = new Heard();

    private RichTextReadingView view;
    private Hand hand;

    private static ReadingText text() {
        var builder = new ReadingText.Builder();
        builder.add(BlockKind.PARAGRAPH, "The council voted for a second bridge. ".repeat(3).strip());
        figure(builder, CAPTION, "map");
        builder.add(BlockKind.PARAGRAPH, AFTER);
        builder.add(
                BlockKind.PARAGRAPH,
                0,
                "The sign says halt to all.",
                List.of(new Format(FormatKind.PICTURE, new Range(14, 18), "sign")));
        figure(builder, "The tower", "tower");
        figure(builder, "A lost picture", "lost");
        for (int i = 0; i < 30; i++) {
            builder.add(BlockKind.PARAGRAPH, (i + " He had carried three generations across. ").repeat(9).strip());
        }
        return builder.build();
    }

    private static void figure(ReadingText.Builder builder, String caption, String picture) {
        var all = new Range(0, caption.length());
        builder.add(BlockKind.FIGURE, 0, caption, List.of(new Format(FormatKind.PICTURE, all, picture)));
    }

    @BeforeEach
    void show(Fx fx) {
        pages.mark("both", Pages.TRUST);
        view =
                fx.get(() -> {
                    var ready = PageText.of(pages.text, pictures.sizes());
                    var segments = new Segments(pages.text, Locale.ENGLISH);
                    return new RichTextReadingView(
                            ready,
                            segments,
                            pictures,
                            pages.reading,
                            pages.contents(),
                            PageStyle.USUAL,
                            new ReadingFonts());
                });
        fx.show(fx.get(() -> Pages.scene(view.node(), 600, 500)));
        fx.run(view::requestFocus);
        fx.run(() -> view.listen(heard));
        fx.settle();
        hand = new Hand(fx, view);
    }

    private List<Bounds> plates(Fx fx) {
        return fx.get(() ->
                view.node().lookupAll(".plate").stream()
                        .filter(Node::isVisible)
                        .map(node -> node.localToScene(node.getBoundsInLocal()))
                        .toList());
    }

    private void resize(Fx fx, double width, double height) {
        fx.run(() -> {
            var stage = (Stage) view.node().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
        });
        fx.settle();
    }

    private void goTo(Fx fx, String words, double height) {
        fx.run(() -> view.restore(new Place(pages.range(words).start(), height)));
        fx.settle();
    }

    @Test
    void room_is_kept_for_a_picture_before_it_is_there_and_nothing_moves_when_it_comes(Fx fx) {
        var caption = hand.bounds(pages.range(CAPTION));
        var place = plates(fx).getFirst();
        assertThat(fx.get(view::isWaiting)).isTrue();
        assertThat(place.getMaxY()).isBetween(caption.getMinY() - 20, caption.getMinY());
        assertThat(place.getMinY()).isGreaterThan(hand.bounds(pages.text.blocks().getFirst().range()).getMaxY());

        fx.run(() -> pictures.come(true));
        fx.settle();

        assertThat(hand.bounds(pages.range(CAPTION))).isEqualTo(caption);
        assertThat(plates(fx).getFirst()).isEqualTo(place);
        var image = fx.get(() -> (ImageView) view.node().lookup(".plate").lookup("ImageView"));
        assertThat(image.getImage().getWidth()).isEqualTo(8);
        assertThat(image.getAccessibleText()).isEqualTo(CAPTION);
        assertThat(fx.get(view::isWaiting)).isFalse();
    }

    @Test
    void a_picture_is_as_wide_as_the_text_at_most_and_leaves_words_beside_it(Fx fx) {
        var map = plates(fx).getFirst();
        double text = hand.bounds(pages.text.blocks().getFirst().range()).getWidth();
        assertThat(map.getWidth()).isBetween(text - 10, text + 30);
        assertThat(map.getHeight()).isCloseTo(map.getWidth() / 2, within(1.0));
        assertThat(pictures.asked)
                .containsOnly(new PictureSize((int) Math.round(map.getWidth()), (int) Math.round(map.getHeight())));

        goTo(fx, "The tower", 400);
        var tower = plates(fx).getLast();
        assertThat(tower.getHeight()).isCloseTo(0.7 * 500, within(1.0));
        resize(fx, 600, 300);
        assertThat(plates(fx)).anyMatch(it -> Math.abs(it.getHeight() - 0.7 * 300) < 1);
    }

    @Test
    void a_damaged_picture_and_one_that_is_not_there_leave_no_hole(Fx fx) {
        goTo(fx, CAPTION, 300);
        var after = hand.bounds(pages.range(AFTER));
        fx.run(() -> pictures.come(false));
        fx.settle();

        assertThat(plates(fx)).noneMatch(it -> it.getWidth() > 100);
        assertThat(
                        hand.bounds(pages.range(CAPTION)).getMinY()
                                - hand.bounds(pages.text.blocks().getFirst().range()).getMaxY())
                .isLessThan(40);
        assertThat(hand.bounds(pages.range(AFTER)).getHeight()).isEqualTo(after.getHeight());

        goTo(fx, "A lost picture", 300);
        fx.run(() -> pictures.come(true));
        double lost = hand.bounds(pages.range("A lost picture")).getMinY();
        assertThat(lost - hand.bounds(pages.range("The tower")).getMaxY()).isLessThan(40);
    }

    @Test
    void a_click_on_the_picture_opens_it_and_its_words_are_words_like_others(Fx fx) {
        var place = plates(fx).getFirst();
        hand.click(place.getCenterX(), place.getCenterY(), 1, false, false);
        assertThat(heard.followed).containsExactly("picture:map");
        assertThat(heard.chosen).isEmpty();

        hand.click(pages.range("both"), 1);
        assertThat(heard.followed).hasSize(1);
        assertThat(heard.chosen).hasSize(1);

        hand.ctrl(KeyCode.ENTER);
        assertThat(heard.followed).hasSize(2);
    }

    @Test
    void a_sign_among_words_is_shown_by_its_words(Fx fx) {
        hand.click(pages.range("halt"), 1);
        assertThat(heard.followed).containsExactly("picture:sign");
    }

    @Test
    void the_text_at_the_top_stays_there_when_the_window_changes_and_changes_back(Fx fx) {
        goTo(fx, AFTER, 5);
        var before = fx.get(view::place);
        resize(fx, 420, 600);
        resize(fx, 900, 300);
        resize(fx, 600, 500);
        assertThat(fx.get(view::place)).isEqualTo(before);
    }

    @Test
    void who_scrolls_past_a_picture_moves_through_the_text_evenly(Fx fx) {
        double before = fx.get(() -> view.level().progress());
        var thumb = fx.get(() -> (Rectangle) view.node().lookup(".page-thumb"));
        double thumbBefore = thumb.getY();
        for (int i = 0; i < 120; i++) {
            hand.wheel(10);
            double now = fx.get(() -> view.level().progress());
            assertThat(now - before).isBetween(0.0, 0.01);
            assertThat(thumb.getY()).isGreaterThanOrEqualTo(thumbBefore);
            before = now;
            thumbBefore = thumb.getY();
        }
        assertThat(before).isPositive();
    }

    @Test
    void another_page_that_moves_evenly_moves_this_one_past_its_pictures_without_a_leap(Fx fx) {
        double end = (double) pages.range("A lost picture").start() / pages.text.length();
        var last = tops(fx);
        int seen = 0;
        int steps = 1200;
        for (int i = 0; i < steps; i++) {
            double part = end * i / steps;
            fx.run(() -> view.level().progress(part));
            var now = tops(fx);
            for (var top : now.entrySet()) {
                double before = last.getOrDefault(top.getKey(), top.getValue());
                assertThat(before - top.getValue()).isBetween(-1.5, 60.0);
                seen++;
            }
            last = now;
        }
        assertThat(seen).isGreaterThan(steps);
    }

    /// Where the blocks begin that begin in sight.
    private Map<Integer, Double> tops(Fx fx) {
        return fx.get(() -> {
            var tops = new HashMap<Integer, Double>();
            for (int i = 0; i < pages.text.blocks().size(); i++) {
                int block = i;
                view.boundsInScene(Range.at(pages.text.blocks().get(i).range().start()))
                        .filter(it -> it.getMinY() > 0)
                        .ifPresent(it -> tops.put(block, it.getMinY()));
            }
            return tops;
        });
    }
}
