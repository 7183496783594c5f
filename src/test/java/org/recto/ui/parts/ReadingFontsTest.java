package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;
import org.recto.ui.parts.ReadingFonts.Face;

@ExtendWith(FxExtension.class)
class ReadingFontsTest {

    @Test
    void every_face_comes_with_the_program_in_four_styles(Fx fx) {
        var fonts = fx.get(() -> new ReadingFonts());

        assertThat(fonts.font(Face.SERIF, 18, false, false).getName()).isEqualTo("Noto Serif");
        assertThat(fonts.font(Face.SERIF, 18, true, true).getName()).isEqualTo("Noto Serif Bold Italic");
        assertThat(fonts.font(Face.SANS, 18, false, true).getName()).isEqualTo("Noto Sans Italic");
        assertThat(fonts.font(Face.MONO, 18, true, false).getName()).isEqualTo("M+ 1mn Bold");
    }

    @Test
    void a_face_that_cannot_be_loaded_is_replaced_by_the_systems(Fx fx) {
        fx.get(() -> new ReadingFonts());
        var fonts = fx.get(() -> new ReadingFonts(file -> !file.startsWith("notoserif-bold")));

        assertThat(fonts.font(Face.SERIF, 18, false, false).getFamily()).isEqualTo("Serif");
        assertThat(fonts.font(Face.SANS, 18, false, false).getFamily()).isEqualTo("Noto Sans");
    }
}
