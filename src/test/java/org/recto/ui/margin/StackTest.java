package org.recto.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

class StackTest {

    private static final double GAP = 4;

    /// A note that wants to stand at a height.
    record Wish(int at, int height) {}

    @Provide
    Arbitrary<List<Wish>> notes() {
        var one =
                Combinators.combine(Arbitraries.integers().between(0, 3000), Arbitraries.integers().between(10, 240))
                        .as(Wish::new);
        return one.list().ofMaxSize(30).map(list -> list.stream().sorted((a, b) -> a.at() - b.at()).toList());
    }

    private static double[] tops(List<Wish> notes) {
        return Stack.place(wanted(notes), heights(notes), GAP);
    }

    private static double[] wanted(List<Wish> notes) {
        return notes.stream().mapToDouble(Wish::at).toArray();
    }

    private static double[] heights(List<Wish> notes) {
        return notes.stream().mapToDouble(Wish::height).toArray();
    }

    @Example
    void a_note_that_has_no_room_stands_right_under_the_one_above_it() {
        assertThat(Stack.place(new double[] {10, 20, 200}, new double[] {50, 30, 10}, GAP))
                .containsExactly(10, 64, 200);
    }

    @Property
    void no_note_lies_upon_another_and_their_order_is_kept(@ForAll("notes") List<Wish> notes) {
        var tops = tops(notes);
        for (int i = 1; i < tops.length; i++) {
            assertThat(tops[i]).isGreaterThanOrEqualTo(tops[i - 1] + notes.get(i - 1).height() + GAP);
        }
    }

    @Property
    void each_stands_at_its_passage_or_touches_the_one_that_keeps_it_from_there(@ForAll("notes") List<Wish> notes) {
        var tops = tops(notes);
        for (int i = 0; i < tops.length; i++) {
            assertThat(tops[i]).isGreaterThanOrEqualTo(notes.get(i).at());
            if (tops[i] > notes.get(i).at()) {
                assertThat(tops[i]).isEqualTo(tops[i - 1] + notes.get(i - 1).height() + GAP);
            }
        }
    }

    /// Read from the top to the bottom and back, only the lines in sight being known: the notes stand on the text as if
    /// they were printed there.
    @Property(tries = 200)
    void while_the_page_is_scrolled_no_note_moves_on_the_text(
            @ForAll("notes") List<Wish> notes, @ForAll @IntRange(min = 5, max = 90) int step) {
        double page = 900;
        var ids = notes.stream().map(_ -> Id.<Annotation>fresh()).toList();
        var printed = tops(notes);
        var anchors = new Anchors();
        for (int frame = 0; frame < 120; frame++) {
            double top = (frame < 60 ? frame : 120 - frame) * step;
            double moved = frame == 0 ? 0 : frame <= 60 ? -step : step;
            anchors.move(OptionalDouble.of(moved));
            for (int i = 0; i < notes.size(); i++) {
                double y = notes.get(i).at() - top;
                if (y > -30 && y < page && !anchors.knows(ids.get(i))) {
                    anchors.put(ids.get(i), y);
                }
            }
            var known = IntStream.range(0, notes.size()).filter(i -> anchors.knows(ids.get(i))).toArray();
            var placed =
                    Stack.place(
                            Arrays.stream(known).mapToDouble(i -> anchors.of(ids.get(i))).toArray(),
                            Arrays.stream(known).mapToDouble(i -> notes.get(i).height()).toArray(),
                            GAP);
            for (int i = 0; i < known.length; i++) {
                double y = printed[known[i]] - top;
                if (y + notes.get(known[i]).height() > 0
                        && y < page
                        && printed[known[i]] - notes.get(known[i]).at() < page) {
                    assertThat(placed[i]).isEqualTo(y);
                }
            }
        }
    }
}
