package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.recto.annotation.Colour;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.ui.page.Painting.Bar;
import org.recto.ui.page.Painting.Fill;

import java.util.ArrayList;
import java.util.List;

class HighlightPainterTest {

    private static final Look RED = new Look(Colour.parse("#EE6677"), Pattern.SOLID);
    private static final Look BLUE = new Look(Colour.parse("#4477AA"), Pattern.DASHED);
    private static final Look GREEN = new Look(Colour.parse("#228833"), Pattern.DOTTED);
    private static final Look GOLD = new Look(Colour.parse("#CCBB44"), Pattern.LONG);

    private static final Range ALL = new Range(0, 40);

    private static Mark mark(int start, int end, Look... looks) {
        return new Mark(Id.fresh(), new Range(start, end), List.of(looks), false, false, false);
    }

    @Example
    void each_of_three_overlapping_highlights_keeps_its_own_lane() {
        //        0         10        20        30
        //        |         |         |         |
        // red    [===================)
        // blue        [===================)
        // green            [=====)
        var painting = HighlightPainter.paint(ALL, List.of(mark(0, 20, RED), mark(5, 25, BLUE), mark(10, 16, GREEN)));

        assertThat(painting.bars())
                .extracting(Bar::range, Bar::lane, Bar::look)
                .containsExactly(
                        tuple(new Range(0, 20), 0, RED),
                        tuple(new Range(5, 25), 1, BLUE),
                        tuple(new Range(10, 16), 2, GREEN));
        assertThat(painting.fills()).extracting(Fill::look).containsExactly(RED, BLUE, GREEN);
        assertThat(painting.hidden()).isEmpty();
    }

    @Example
    void a_lane_is_free_again_where_its_highlight_ends() {
        //        0         10        20        30
        // red    [=========)
        // blue        [=========)
        // green            [=========)            the lane of red
        // gold                  [=========)       the lane of blue
        var painting =
                HighlightPainter.paint(
                        ALL, List.of(mark(0, 10, RED), mark(5, 15, BLUE), mark(10, 20, GREEN), mark(15, 25, GOLD)));

        assertThat(painting.bars()).extracting(Bar::lane).containsExactly(0, 1, 0, 1);
    }

    @Example
    void a_fourth_is_counted_where_it_lies() {
        //        0         10        20        30
        // red    [=============================)
        // blue   [=============================)
        // green  [=============================)
        // gold             [=========)              hidden
        // gold                  [=========)         hidden
        var painting =
                HighlightPainter.paint(
                        ALL,
                        List.of(
                                mark(0, 30, RED),
                                mark(0, 30, BLUE),
                                mark(0, 30, GREEN),
                                mark(10, 20, GOLD),
                                mark(15, 25, GOLD)));

        assertThat(painting.bars()).hasSize(3);
        assertThat(painting.fills()).hasSize(3);
        assertThat(painting.hiddenWithin(new Range(0, 10))).isZero();
        assertThat(painting.hiddenWithin(new Range(0, 12))).isEqualTo(1);
        assertThat(painting.hiddenWithin(new Range(12, 18))).isEqualTo(2);
        assertThat(painting.hiddenWithin(new Range(22, 40))).isEqualTo(1);
    }

    @Example
    void a_highlight_with_two_themes_is_washed_once_and_underlined_twice() {
        var painting = HighlightPainter.paint(ALL, List.of(mark(3, 9, RED, BLUE)));

        assertThat(painting.fills()).extracting(Fill::look).containsExactly(RED);
        assertThat(painting.bars()).extracting(Bar::look, Bar::lane).containsExactly(tuple(RED, 0), tuple(BLUE, 1));
    }

    @Example
    void only_what_lies_in_the_stretch_is_painted_and_signs_stand_at_true_ends() {
        //          0         10        20        30        40
        // stretch            [===================)
        // noted         [=========)                              its end is here
        // picked                      [==================)       its end is not
        var noted = new Mark(Id.fresh(), new Range(5, 15), List.of(RED), true, true, false);
        var picked = new Mark(Id.fresh(), new Range(20, 38), List.of(BLUE), true, false, true);
        var painting = HighlightPainter.paint(new Range(10, 30), List.of(noted, picked));

        assertThat(painting.fills()).extracting(Fill::range).containsExactly(new Range(10, 15), new Range(20, 30));
        assertThat(painting.signs()).containsExactly(new Painting.Sign(noted.id(), 15, true, true));
        assertThat(painting.frames()).containsExactly(new Painting.Frame(new Range(20, 30), true, false));
    }

    @Property(tries = 300)
    void no_two_bars_share_a_lane_and_no_more_than_three_washes_overlap(@ForAll("marks") List<Mark> marks) {
        var painting = HighlightPainter.paint(ALL, marks);

        for (int at = 0; at < ALL.end(); at++) {
            int here = at;
            var lanes = painting.bars().stream().filter(bar -> bar.range().contains(here)).map(Bar::lane).toList();
            assertThat(lanes).doesNotHaveDuplicates().allMatch(lane -> lane < Painting.LANES);
            assertThat(painting.fills().stream().filter(fill -> fill.range().contains(here)))
                    .hasSizeLessThanOrEqualTo(Painting.LANES);
        }
    }

    @Property(tries = 300)
    void every_theme_of_every_highlight_is_underlined_or_counted(@ForAll("marks") List<Mark> marks) {
        var painting = HighlightPainter.paint(ALL, marks);

        for (int at = 0; at < ALL.end(); at++) {
            int here = at;
            long wanted =
                    marks.stream()
                            .filter(mark -> mark.range().contains(here))
                            .mapToLong(mark -> mark.looks().size())
                            .sum();
            long shown = painting.bars().stream().filter(bar -> bar.range().contains(here)).count();
            assertThat(shown + painting.hiddenWithin(new Range(here, here + 1))).isEqualTo(wanted);
        }
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        var looks = Arbitraries.of(RED, BLUE, GREEN, GOLD).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
        var marks =
                Combinators.combine(Arbitraries.integers().between(0, 38), Arbitraries.integers().between(1, 20), looks)
                        .as((start, length, given) ->
                                new Mark(
                                        Id.fresh(),
                                        new Range(start, Math.min(40, start + length)),
                                        given,
                                        false,
                                        false,
                                        false));
        return marks.list()
                .ofMaxSize(9)
                .map(list -> {
                    var sorted = new ArrayList<>(list);
                    sorted.sort((one, other) -> one.range().compareTo(other.range()));
                    return sorted;
                });
    }
}
