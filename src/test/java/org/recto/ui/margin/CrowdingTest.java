package org.recto.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.recto.ui.margin.Crowding.Shape;
import org.recto.ui.margin.Crowding.Shown;
import org.recto.ui.margin.Crowding.Wish;

import java.util.Collections;
import java.util.List;

class CrowdingTest {

    private static final Crowding CROWDING = new Crowding(20, 4, 100);

    @Provide
    Arbitrary<List<Wish>> wishes() {
        var one =
                Combinators.combine(Arbitraries.integers().between(0, 2000), Arbitraries.integers().between(20, 160))
                        .as((at, height) -> new Wish(at, height));
        return one.list()
                .ofMaxSize(40)
                .map(list -> list.stream().sorted((a, b) -> Double.compare(a.at(), b.at())).toList());
    }

    @Example
    void notes_with_room_are_shown_as_a_whole() {
        assertThat(CROWDING.of(List.of(new Wish(0, 60), new Wish(30, 60), new Wish(400, 200))))
                .containsOnly(new Shown(Shape.WHOLE, 0));
    }

    @Example
    void many_at_one_place_are_a_line_each_and_the_rest_is_counted() {
        var shown = CROWDING.of(Collections.nCopies(8, new Wish(10, 60)));
        assertThat(shown)
                .extracting(Shown::shape)
                .startsWith(Shape.LINE, Shape.LINE, Shape.LINE, Shape.LINE, Shape.LINE);
        assertThat(shown.get(4)).isEqualTo(new Shown(Shape.LINE, 3));
        assertThat(shown.subList(5, 8)).containsOnly(new Shown(Shape.COUNTED, 0));
    }

    @Example
    void a_crowd_leaves_those_far_from_it_as_they_are() {
        var crowd = new java.util.ArrayList<>(Collections.nCopies(4, new Wish(10, 60)));
        crowd.add(new Wish(900, 60));
        assertThat(CROWDING.of(crowd)).last().isEqualTo(new Shown(Shape.WHOLE, 0));
    }

    @Property
    void every_note_is_shown_or_counted_once(@ForAll("wishes") List<Wish> wishes) {
        var shown = CROWDING.of(wishes);
        assertThat(shown).hasSameSizeAs(wishes);
        assertThat(shown.stream().mapToInt(Shown::more).sum())
                .isEqualTo(shown.stream().filter(one -> one.shape() == Shape.COUNTED).count());
    }

    @Property
    void none_stands_too_far_below_its_passage(@ForAll("wishes") List<Wish> wishes) {
        var shown = CROWDING.of(wishes);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < wishes.size(); i++) {
            if (shown.get(i).shape() != Shape.COUNTED) {
                double top = Math.max(free, wishes.get(i).at());
                assertThat(top - wishes.get(i).at()).isLessThanOrEqualTo(100);
                free = top + 4 + (shown.get(i).shape() == Shape.LINE ? 20 : wishes.get(i).height());
            }
        }
    }
}
