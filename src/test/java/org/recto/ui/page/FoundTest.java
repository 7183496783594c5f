package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;
import org.recto.ui.parts.Contrast;
import org.recto.ui.parts.Scheme;
import org.recto.ui.parts.SchemeSheet;

import java.util.List;
import java.util.Optional;

/// What was found is to be seen on the page and on the strip, and text on it can be read.
@ExtendWith(FxExtension.class)
class FoundTest {

    private final Pages pages = new Pages("They trust nobody in the two capitals, and nobody trusts them.", "The end.");
    private final FoundColours colours = FoundColours.of(page(Scheme.LIGHT));

    private static PageColours page(Scheme scheme) {
        var sheet = new SchemeSheet(scheme);
        return new PageColours(
                sheet.of("paper"),
                sheet.of("ink"),
                sheet.of("link"),
                sheet.of("muted"),
                sheet.of("accent"),
                sheet.of("selection"));
    }

    @ParameterizedTest
    @EnumSource
    void text_can_be_read_on_a_hit_and_the_edge_be_seen(Scheme scheme) {
        var page = page(scheme);
        var amber = FoundColours.of(page);
        for (Color fill : List.of(amber.fill(), amber.current())) {
            for (Color ink : List.of(page.ink(), page.link())) {
                assertThat(Contrast.of(ink, fill)).isGreaterThanOrEqualTo(Contrast.TEXT);
                assertThat(Contrast.of(ink, Contrast.over(page.selection(), fill)))
                        .isGreaterThanOrEqualTo(Contrast.TEXT);
            }
            assertThat(Contrast.of(amber.edge(), fill)).isGreaterThanOrEqualTo(Contrast.SHAPE);
        }
        assertThat(Contrast.of(amber.edge(), page.paper())).isGreaterThanOrEqualTo(Contrast.SHAPE);
        assertThat(Contrast.of(amber.edge(), new SchemeSheet(scheme).of("strip")))
                .isGreaterThanOrEqualTo(Contrast.SHAPE);
    }

    @Test
    void hits_that_touch_a_stretch_are_those_that_share_a_character_with_it() {
        //           0    5    10   15   20
        // hits         [==)  [==)   [==)
        // stretch        [=====)
        var hits = List.of(new Range(3, 6), new Range(9, 12), new Range(16, 19));
        var found = new FoundHits(hits, Optional.empty());
        assertThat(found.touching(new Range(5, 10))).containsExactly(hits.get(0), hits.get(1));
        assertThat(found.touching(new Range(6, 9))).isEmpty();
        assertThat(found.touching(new Range(0, 30))).isEqualTo(hits);
        assertThat(FoundHits.NONE.touching(new Range(0, 30))).isEmpty();
    }

    @Test
    void a_hit_is_boxed_on_top_of_highlights_and_the_current_one_stronger(Fx fx) {
        pages.mark("trust nobody in the two", Pages.TRUST, Pages.COERCION);
        var view = pages.show(fx, 700, 300);
        var hand = new Hand(fx, view);
        var before = fx.picture(view.node());
        var first = pages.range("nobody");
        var second = pages.range("capitals");
        fx.run(() -> view.found(List.of(first, second), Optional.of(second)));
        fx.settle();
        var after = fx.picture(view.node());

        assertThat(share(after, hand.bounds(first), colours.fill())).isGreaterThan(0.3);
        assertThat(share(after, hand.bounds(first), colours.current())).isZero();
        assertThat(share(after, hand.bounds(second), colours.current())).isGreaterThan(0.3);
        assertThat(share(after, hand.bounds(second), colours.edge()))
                .isGreaterThan(1.5 * share(after, hand.bounds(first), colours.edge()));

        fx.run(() -> view.found(List.of(), Optional.empty()));
        fx.settle();
        assertThat(same(before, fx.picture(view.node()))).isTrue();
    }

    @Test
    void hits_stand_on_the_strip_where_they_are_in_the_text(Fx fx) {
        var long_ = new Pages("x".repeat(400), "y".repeat(400), "z".repeat(196));
        var view = long_.show(fx, 500, 400);
        var hits = List.of(new Range(100, 101), new Range(500, 501));
        fx.run(() -> view.found(hits, Optional.of(hits.get(1))));
        fx.settle();
        var strip = fx.get(() -> view.node().lookup(".page-strip").localToScene(0, 0));
        var picture = fx.picture(view.node());

        assertThat(isNear(at(picture, strip.getX() + 2, strip.getY() + 41), colours.edge())).isTrue();
        assertThat(isNear(at(picture, strip.getX() + 8, strip.getY() + 41), colours.edge())).isFalse();
        assertThat(isNear(at(picture, strip.getX() + 8, strip.getY() + 201), colours.edge())).isTrue();
        assertThat(isNear(at(picture, strip.getX() + 2, strip.getY() + 120), colours.edge())).isFalse();
    }

    @Test
    void thousands_of_hits_are_a_few_rows_of_the_strip() {
        var found = new StripFound();
        var hits = java.util.stream.IntStream.range(0, 50_000).mapToObj(i -> new Range(2 * i, 2 * i + 1)).toList();
        found.found(new FoundHits(hits, Optional.empty()));
        assertThat(found.rows(new StripScale(200_000, 700))).containsExactly(new Range(0, 352));
    }

    private static Color at(WritableImage picture, double x, double y) {
        return picture.getPixelReader().getColor((int) x, (int) y);
    }

    /// How much of a box has this colour.
    private static double share(WritableImage picture, Bounds box, Color colour) {
        int found = 0;
        int all = 0;
        for (int y = (int) box.getMinY(); y < box.getMaxY(); y++) {
            for (int x = (int) box.getMinX() - 2; x < box.getMaxX() + 2; x++) {
                found += isNear(at(picture, x, y), colour) ? 1 : 0;
                all++;
            }
        }
        return (double) found / all;
    }

    /// The style sheet's colours come to the page through other roundings than to this test.
    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 0.08
                && Math.abs(one.getGreen() - other.getGreen()) < 0.08
                && Math.abs(one.getBlue() - other.getBlue()) < 0.08;
    }

    private static boolean same(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
