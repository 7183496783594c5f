package org.recto.ui.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Codebook;
import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.stream.IntStream;

/// What a theme's chip says of its keys.
class TagKeysTest {

    private static Theme theme(String key, int position) {
        return new Theme(Id.fresh(), null, "Theme " + position, "", Colour.parse("#4477AA"), key, position);
    }

    @Test
    void only_the_first_nine_themes_have_a_digit() {
        var codebook = new Codebook(IntStream.range(0, 11).mapToObj(i -> theme("", i)).toList());
        assertThat(codebook.themes().stream().map(theme -> TagKeys.digit(codebook, theme)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0);
    }

    @Test
    void every_key_that_tags_is_named_and_no_other() {
        assertThat(TagKeys.words(theme("r", 0), 1)).isEqualTo("Tag with 1 or R");
        assertThat(TagKeys.words(theme("", 0), 3)).isEqualTo("Tag with 3");
        assertThat(TagKeys.words(theme("z", 11), 0)).isEqualTo("Tag with Z");
        assertThat(TagKeys.words(theme("", 11), 0)).isEmpty();
    }
}
