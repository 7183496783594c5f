package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.recto.text.Range;

import java.util.Set;

/// The overview strip's scale and what it shows.
class StripTest {

    private final Pages pages = new Pages("x".repeat(1000));

    @Property
    void a_height_is_so_many_characters_and_back(
            @ForAll @IntRange(min = 1, max = 5_000_000) int length,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        var scale = new StripScale(length, 700);
        assertThat(scale.y(scale.characters(part * 700))).isCloseTo(part * 700, within(1e-6));
        assertThat(scale.y(length)).isEqualTo(700);
        assertThat(scale.characters(-5)).isZero();
        assertThat(scale.characters(900)).isEqualTo(length);
    }

    @Example
    void an_empty_reading_or_a_strip_without_height_has_a_scale_too() {
        assertThat(new StripScale(0, 700).y(0)).isZero();
        assertThat(new StripScale(10, 0).characters(3)).isZero();
    }

    @Example
    void marks_stand_at_their_places_and_share_a_row_where_they_overlap() {
        //  0         100       200       300 characters
        //  0    10        20        30       rows of a strip of 100 pixels
        pages.mark(new Range(100, 200), Pages.TRUST);
        pages.mark(new Range(150, 300), Pages.COERCION);
        var rows = StripRows.of(new Marks(pages.reading, pages.contents()), new StripScale(1000, 100));

        assertThat(rows.size()).isEqualTo(100);
        assertThat(rows.at(9)).isEmpty();
        assertThat(rows.at(12)).containsExactly(Pages.TRUST.colour());
        assertThat(rows.at(17)).containsExactly(Pages.TRUST.colour(), Pages.COERCION.colour());
        assertThat(rows.at(25)).containsExactly(Pages.COERCION.colour());
        assertThat(rows.at(30)).isEmpty();
    }

    @Example
    void a_single_character_in_a_long_text_can_still_be_seen() {
        pages.mark(new Range(500, 501), Pages.TRUST);
        var rows = StripRows.of(new Marks(pages.reading, pages.contents()), new StripScale(1_000_000, 1000));

        assertThat(rows.at(0)).containsExactly(Pages.TRUST.colour());
        assertThat(rows.at(2)).containsExactly(Pages.TRUST.colour());
        assertThat(rows.at(3)).isEmpty();
    }

    @Example
    void what_is_not_looked_for_is_left_out() {
        pages.mark(new Range(100, 200), Pages.TRUST);
        pages.mark(new Range(100, 200), Pages.COERCION);
        var marks = new Marks(pages.reading, pages.contents());
        marks.lens(Lens.of(Set.of(Pages.COERCION.id())));

        assertThat(StripRows.of(marks, new StripScale(1000, 100)).at(15)).containsExactly(Pages.COERCION.colour());
    }

    @Example
    void the_label_names_the_themes_and_the_words() {
        pages.mark(new Range(100, 104), Pages.TRUST, Pages.TALKS);
        var marks = new Marks(pages.reading, pages.contents());
        var text = PageText.of(pages.text, java.util.Map.of());

        assertThat(StripLabel.at(10, new StripScale(1000, 100), marks, text)).contains("Trust, Talks\n“xxxx”");
        assertThat(StripLabel.at(60, new StripScale(1000, 100), marks, text)).isEmpty();
    }
}
