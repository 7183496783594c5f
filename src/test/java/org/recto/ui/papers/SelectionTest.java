package org.recto.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class SelectionTest {

    private final Id<Theme> trust = Id.fresh();
    private final Id<Theme> power = Id.fresh();
    private final List<Id<Theme>> both = List.of(trust, power);

    @Test
    void without_one_of_all_the_others_are_left() {
        var left = Selection.<Theme>all().with(trust, false, both);

        assertThat(left.ids()).containsExactly(power);
        assertThat(left.has(trust)).isFalse();
    }

    @Test
    void when_the_last_one_is_ticked_all_are_wanted_and_those_yet_to_come() {
        var all = Selection.<Theme>of(false).with(trust, true, both).with(power, true, both);

        assertThat(all).isEqualTo(Selection.all());
        assertThat(all.has(Id.fresh())).isTrue();
    }

    @Test
    void none_is_not_all_though_a_filter_would_take_it_for_that() {
        var none = Selection.<Theme>all().with(trust, false, both).with(power, false, both);

        assertThat(none.isNone()).isTrue();
        assertThat(none.has(trust)).isFalse();
        assertThat(Selection.<Theme>all().isNone()).isFalse();
    }

    @Test
    void what_is_remembered_comes_back_without_what_is_gone() {
        var written = new Selection<>(Optional.of(Set.of(trust, power))).written();

        var remembered = Selection.<Theme>read(written);
        assertThat(remembered.ids()).containsExactlyInAnyOrder(trust, power);
        assertThat(remembered.within(List.of(power, Id.fresh())).ids()).containsExactly(power);
        assertThat(remembered.within(List.of(Id.fresh()))).isEqualTo(Selection.all());
    }
}
