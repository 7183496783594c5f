package org.recto.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.recto.ui.review.WordDiff.Piece;

import java.util.List;

class WordDiffTest {

    @Test
    void only_the_words_that_the_other_lacks_are_changed() {
        var diff =
                WordDiff.of("Their letters grew shorter every month", "Their letters got briefer\nevery single month");
        assertThat(diff.was())
                .containsExactly(
                        new Piece("Their letters", false),
                        new Piece("grew shorter", true),
                        new Piece("every month", false));
        assertThat(diff.now())
                .containsExactly(
                        new Piece("Their letters", false),
                        new Piece("got briefer", true),
                        new Piece("every", false),
                        new Piece("single", true),
                        new Piece("month", false));
        assertThat(WordDiff.changed(diff.now())).isEqualTo("got briefer … single");
        assertThat(diff.isTelling()).isTrue();
    }

    @Test
    void quotes_without_a_word_in_common_have_nothing_to_point_out() {
        assertThat(WordDiff.of("one two", "three").isTelling()).isFalse();
        assertThat(WordDiff.of("", "three").was()).isEmpty();
    }

    @Property
    void nothing_is_left_out_and_what_is_unchanged_is_the_same_in_both(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String other) {
        var was = one.replace('a', ' ');
        var now = other.replace('a', ' ');
        var diff = WordDiff.of(was, now);
        assertThat(words(diff.was())).isEqualTo(was.strip().replaceAll("\\s+", " "));
        assertThat(words(diff.now())).isEqualTo(now.strip().replaceAll("\\s+", " "));
        assertThat(words(unchanged(diff.was()))).isEqualTo(words(unchanged(diff.now())));
    }

    private static String words(List<Piece> pieces) {
        return String.join(" ", pieces.stream().map(Piece::words).toList());
    }

    private static List<Piece> unchanged(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.changed()).toList();
    }
}
