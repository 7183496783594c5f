package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ColumnsTest {

    private static final double MEASURE = 600;
    private static final double SIZE = 18;

    @Property
    void text_and_notes_stand_beside_one_another_within_the_page(
            @ForAll @DoubleRange(min = 650, max = 3000) double width) {
        var columns = Columns.besideNotes(width, MEASURE, SIZE);
        if (columns.isBesideNotes()) {
            assertThat(columns.notes()).isGreaterThan(columns.end());
            assertThat(columns.notes() + columns.notesWidth()).isLessThanOrEqualTo(width);
            assertThat(columns.end() - columns.left()).isBetween(0.65 * MEASURE, MEASURE);
        }
    }

    @Property
    void a_page_that_has_room_for_notes_still_has_it_when_it_is_made_wider(
            @ForAll @DoubleRange(min = 100, max = 2000) double width,
            @ForAll @DoubleRange(min = 0, max = 500) double more) {
        if (Columns.besideNotes(width, MEASURE, SIZE).isBesideNotes()) {
            var wider = Columns.besideNotes(width + more, MEASURE, SIZE);
            assertThat(wider.isBesideNotes()).isTrue();
            assertThat(wider.notesWidth())
                    .isGreaterThanOrEqualTo(Columns.besideNotes(width, MEASURE, SIZE).notesWidth() - 1);
        }
    }

    @Example
    void a_narrow_page_is_all_text() {
        assertThat(Columns.besideNotes(500, MEASURE, SIZE)).isEqualTo(Columns.alone(500, MEASURE));
    }

    @Example
    void a_wide_page_gives_the_text_its_measure() {
        var columns = Columns.besideNotes(1400, MEASURE, SIZE);
        assertThat(columns.end() - columns.left()).isEqualTo(MEASURE);
    }
}
