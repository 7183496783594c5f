package org.recto.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// Which pages are shown where not all fit.
class PagesShownTest {

    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Test
    void the_pages_move_only_when_the_one_that_is_read_would_be_out_of_sight() {
        var shown = new PagesShown();
        assertThat(shown.of(FOUR, 0, 2)).containsExactly("a", "b");
        assertThat(shown.of(FOUR, 1, 2)).containsExactly("a", "b");
        assertThat(shown.of(FOUR, 3, 2)).containsExactly("c", "d");
        assertThat(shown.of(FOUR, 2, 2)).containsExactly("c", "d");
        assertThat(shown.of(FOUR, 1, 2)).containsExactly("b", "c");
        assertThat(shown.of(FOUR, 1, 4)).isEqualTo(FOUR);
    }

    @Property
    void as_many_as_fit_are_shown_next_to_one_another_with_the_one_that_is_read(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4) Integer> counts,
            @ForAll @IntRange(min = -1, max = 4) int active,
            @ForAll @IntRange(min = 1, max = 5) int fitting) {
        var shown = new PagesShown();
        for (int count : counts) {
            var pages = IntStream.range(0, count).boxed().toList();
            var there = shown.of(pages, active, fitting);
            assertThat(there).hasSize(Math.min(count, fitting)).isSorted();
            if (0 <= active && active < count) {
                assertThat(there).contains(active);
            }
            if (!there.isEmpty()) {
                assertThat(there.getLast() - there.getFirst()).isEqualTo(there.size() - 1);
            }
        }
    }
}
