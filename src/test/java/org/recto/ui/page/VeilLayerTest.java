package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.ui.parts.Contrast;
import org.recto.ui.parts.Scheme;
import org.recto.ui.parts.SchemeSheet;

import java.util.List;

class VeilLayerTest {

    private static Mark mark(int start, int end) {
        return new Mark(Id.fresh(), new Range(start, end), List.of(Look.NEUTRAL), false, false, false);
    }

    @Example
    void the_veil_lies_over_all_but_what_is_looked_for() {
        // 0         1         2
        // 0123456789012345678901234
        //     [one)    [two======)
        //       [over=====)
        var seen = List.of(mark(13, 22), mark(4, 9), mark(6, 15));

        assertThat(VeilLayer.without(new Range(0, 25), seen)).containsExactly(new Range(0, 4), new Range(22, 25));
        assertThat(VeilLayer.without(new Range(5, 20), seen)).isEmpty();
        assertThat(VeilLayer.without(new Range(0, 3), List.of())).containsExactly(new Range(0, 3));
    }

    @ParameterizedTest
    @EnumSource
    void faded_text_is_fainter_than_what_is_looked_for_and_can_still_be_made_out(Scheme scheme) {
        var sheet = new SchemeSheet(scheme);
        var colours =
                new PageColours(
                        sheet.of("paper"),
                        sheet.of("ink"),
                        sheet.of("link"),
                        sheet.of("muted"),
                        sheet.of("accent"),
                        sheet.of("selection"));

        assertThat(Contrast.of(VeilLayer.faded(colours), colours.paper())).isBetween(3.5, 3.7);
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        return Combinators.combine(Arbitraries.integers().between(0, 50), Arbitraries.integers().between(1, 20))
                .as((start, length) -> mark(start, start + length))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void each_character_is_veiled_or_looked_for(@ForAll("marks") List<Mark> seen) {
        var veiled = VeilLayer.without(new Range(10, 40), seen);

        for (int i = 0; i < 60; i++) {
            var here = new Range(i, i + 1);
            boolean lookedFor = seen.stream().anyMatch(one -> one.range().overlaps(here));
            assertThat(veiled.stream().filter(one -> one.overlaps(here)).count())
                    .as("at %s", i)
                    .isEqualTo(i >= 10 && i < 40 && !lookedFor ? 1 : 0);
        }
    }
}
