package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class RangeTest {

    @Provide
    Arbitrary<Range> ranges() {
        var offsets = Arbitraries.integers().between(0, 12);
        return Combinators.combine(offsets, offsets).as(Range::between);
    }

    /// The code points of a range, one by one.
    private static IntStream points(Range range) {
        return IntStream.range(range.start(), range.end());
    }

    @Property
    void what_it_contains_is_what_lies_in_it(@ForAll("ranges") Range range) {
        assertThat(IntStream.range(0, 20).filter(range::contains).toArray()).isEqualTo(points(range).toArray());
        assertThat(range.length()).isEqualTo((int) points(range).count());
        assertThat(range.isEmpty()).isEqualTo(points(range).findAny().isEmpty());
    }

    @Property
    void two_overlap_where_they_share_a_code_point(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        assertThat(a.overlaps(b)).isEqualTo(points(a).anyMatch(b::contains)).isEqualTo(b.overlaps(a));
    }

    @Property
    void clipping_leaves_what_is_shared(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        var clipped = a.clip(b);
        assertThat(points(clipped).toArray()).isEqualTo(points(a).filter(b::contains).toArray());
        assertThat(a.contains(clipped)).isTrue();
    }

    @Property
    void one_contains_another_with_both_its_ends(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        if (a.contains(b)) {
            assertThat(points(b)).allMatch(a::contains);
            assertThat(a.clip(b)).isEqualTo(b);
        }
        assertThat(a.contains(a)).isTrue();
    }

    @Property
    void shifting_there_and_back_changes_nothing(@ForAll("ranges") Range range) {
        assertThat(range.shift(7).shift(-7)).isEqualTo(range);
        assertThat(range.shift(7).length()).isEqualTo(range.length());
    }

    @Property
    void the_order_is_by_start_and_then_the_longer_first(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) < 0) {
            assertThat(a.start() < b.start() || (a.start() == b.start() && a.length() > b.length())).isTrue();
        }
    }

    @Test
    void between_takes_its_ends_in_either_order() {
        assertThat(Range.between(5, 2)).isEqualTo(new Range(2, 5)).isEqualTo(Range.between(2, 5));
        assertThat(Range.at(3)).isEqualTo(new Range(3, 3));
    }

    @Test
    void what_is_no_range_is_refused() {
        assertThatThrownBy(() -> new Range(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(1, 2).shift(-2)).isInstanceOf(IllegalArgumentException.class);
    }
}
