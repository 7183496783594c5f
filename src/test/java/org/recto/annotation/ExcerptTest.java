package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

/// The beginnings of texts in lists.
class ExcerptTest {

    private static final String TEXT = "They signed in winter, and meant it.";

    @Test
    void a_text_that_fits_is_left_whole_on_one_line() {
        assertThat(Excerpt.of("  They signed\n in winter. ", 23)).isEqualTo("They signed in winter.");
    }

    @Test
    void a_long_text_ends_with_a_whole_word() {
        assertThat(Excerpt.of(TEXT, 14)).isEqualTo("They signed in…");
        assertThat(Excerpt.of(TEXT, 15)).isEqualTo("They signed in…");
        assertThat(Excerpt.of(TEXT, 18)).isEqualTo("They signed in…");
        assertThat(Excerpt.of(TEXT, 21)).isEqualTo("They signed in…");
    }

    @Test
    void no_comma_or_opening_quotation_mark_stands_before_the_ellipsis() {
        assertThat(Excerpt.of(TEXT, 22)).isEqualTo("They signed in winter…");
        assertThat(Excerpt.of("They said “ and left it at that", 12)).isEqualTo("They said…");
    }

    @Test
    void words_that_are_not_parted_by_spaces_are_cut_between_characters() {
        assertThat(Excerpt.of("Von 条約は冬に署名された", 8)).isEqualTo("Von 条約は冬…");
    }

    @Property
    void it_is_never_longer_than_asked_for_and_the_ellipsis(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        var excerpt = Excerpt.of(text, most);
        assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(most + 1);
    }
}
