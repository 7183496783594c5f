package org.recto.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.text.Sha256;

import java.util.stream.Stream;

class SealTest {

    @Test
    void it_is_the_digest_of_what_has_ink() {
        assertThat(Seal.of("Two\u00A0capitals,\n\t two\u2003views\u0085\u007F 漢字 😀"))
                .isEqualTo(Sha256.of("Twocapitals,twoviews漢字😀"));
    }

    @Test
    void pieces_are_one_text() {
        assertThat(Seal.of(Stream.of("Two ", "", "cap", "itals"))).isEqualTo(Seal.of("Two capitals"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_190, 8_191, 8_192, 8_193, 16_383, 16_384})
    void no_character_is_torn_however_long_the_text_is(int before) {
        var words = "a".repeat(before) + "😀b";

        assertThat(Seal.of(words)).isEqualTo(Sha256.of(words));
    }

    @Test
    void halves_of_characters_are_sealed_too() {
        assertThat(Seal.of("\uD83D".repeat(10_000))).isEqualTo(Sha256.of("?".repeat(10_000)));
    }
}
