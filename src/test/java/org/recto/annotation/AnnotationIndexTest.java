package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recto.text.Id;
import org.recto.text.Range;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class AnnotationIndexTest {

    private static final Id<Reading> READING = Id.fresh();

    private static Annotation annotation(int start, int end) {
        return new Annotation(
                Id.fresh(),
                READING,
                Id.fresh(),
                Seminar.passage(start, end),
                Seminar.ANN.id(),
                List.of(),
                "",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Provide
    Arbitrary<List<Annotation>> annotations() {
        var starts = Arbitraries.integers().between(0, 40);
        var lengths = Arbitraries.integers().between(0, 15);
        return Combinators.combine(starts, lengths)
                .as((start, length) -> annotation(start, start + length))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void it_answers_what_looking_at_every_annotation_would(@ForAll("annotations") List<Annotation> annotations) {
        var index = new AnnotationIndex(annotations);

        assertThat(index.all()).isEqualTo(annotations.stream().sorted().toList());
        for (int start = 0; start < 60; start += 3) {
            for (int length = 0; length < 12; length += 2) {
                var range = new Range(start, start + length);
                assertThat(index.touching(range))
                        .as("%s", range)
                        .isEqualTo(annotations.stream().filter(one -> touch(one.range(), range)).sorted().toList());
            }
        }
    }

    /// One of no length counts as the code point that it stands before.
    private static boolean touch(Range a, Range b) {
        return wide(a).overlaps(wide(b));
    }

    private static Range wide(Range range) {
        return range.isEmpty() ? new Range(range.start(), range.start() + 1) : range;
    }

    @Property
    void after_a_change_it_is_as_if_built_anew(
            @ForAll("annotations") List<Annotation> before,
            @ForAll("annotations") List<Annotation> come,
            @ForAll long seed) {
        var random = new Random(seed);
        var gone = before.stream().filter(_ -> random.nextBoolean()).toList();
        var kept = before.stream().filter(one -> !gone.contains(one)).toList();

        var index = new AnnotationIndex(before);
        for (Annotation one : come) {
            index = index.with(one);
        }
        for (Annotation one : gone) {
            index = index.without(one).without(one);
        }

        var all = new ArrayList<>(kept);
        all.addAll(come);
        assertThat(index).isEqualTo(new AnnotationIndex(all)).hasSameHashCodeAs(new AnnotationIndex(all));
    }

    @Property(tries = 20)
    void neither_order_of_coming_and_going_makes_it_deep(@ForAll long seed) {
        var random = new Random(seed);
        var there = new ArrayList<Annotation>();
        var tree = AnnotationTree.of(List.of());
        for (int i = 0; i < 3_000; i++) {
            if (i % 3 == 2) {
                tree = AnnotationTree.without(tree, there.remove(random.nextInt(there.size())));
            } else {
                int start = i < 1_500 ? i : random.nextInt(1_500);
                there.add(annotation(start, start + 5));
                tree = AnnotationTree.with(tree, there.getLast());
            }
            if (i % 500 == 0) {
                assertBalanced(tree);
            }
        }
    }

    private static int assertBalanced(@Nullable AnnotationTree tree) {
        if (tree == null) {
            return 0;
        }
        int left = assertBalanced(tree.left());
        int right = assertBalanced(tree.right());
        if (left + right > 1) {
            assertThat(left).isLessThanOrEqualTo(3 * right);
            assertThat(right).isLessThanOrEqualTo(3 * left);
        }
        return left + right + 1;
    }

    @Test
    void overlapping_highlights_are_all_found_in_page_order() {
        // 0         1         2
        // 0123456789012345678901234
        // [== whole ============)
        //     [= one ====)
        //     [twin======)
        //          [= two =====)
        //                    [= end )
        var whole = annotation(0, 22);
        var one = annotation(4, 15);
        var twin = annotation(4, 15);
        var two = annotation(9, 22);
        var end = annotation(20, 25);
        var index = new AnnotationIndex(List.of(end, two, twin, one, whole));

        var twins = Stream.of(one, twin).sorted().toList();
        assertThat(index.all()).containsExactly(whole, twins.getFirst(), twins.getLast(), two, end);
        assertThat(index.touching(new Range(0, 4))).containsExactly(whole);
        assertThat(index.touching(new Range(3, 5))).containsExactly(whole, twins.getFirst(), twins.getLast());
        assertThat(index.touching(new Range(15, 20))).containsExactly(whole, two);
        assertThat(index.touching(new Range(14, 21)))
                .containsExactly(whole, twins.getFirst(), twins.getLast(), two, end);
        assertThat(index.touching(new Range(22, 30))).containsExactly(end);
        assertThat(index.touching(new Range(25, 30))).isEmpty();
        assertThat(index.touching(Range.at(4))).containsExactly(whole, twins.getFirst(), twins.getLast());
    }

    @Test
    void an_annotation_of_nothing_is_found_where_it_stands() {
        var caret = annotation(5, 5);
        var index = new AnnotationIndex(List.of(caret));
        assertThat(index.touching(new Range(5, 6))).containsExactly(caret);
        assertThat(index.touching(new Range(0, 5))).isEmpty();
        assertThat(index.touching(Range.at(5))).containsExactly(caret);
    }
}
