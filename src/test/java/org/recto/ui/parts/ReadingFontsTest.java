package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;
import org.recto.ui.parts.ReadingFonts.Face;

import java.util.List;

@ExtendWith(FxExtension.class)
class ReadingFontsTest {

    @Test
    void every_face_comes_with_the_program_in_four_styles(Fx fx) {
        var fonts = fx.get(() -> new ReadingFonts());

        assertThat(fonts.font(Face.SERIF, 18, false, false).getName()).isEqualTo("Noto Serif");
        assertThat(fonts.font(Face.SERIF, 18, true, true).getName()).isEqualTo("Noto Serif Bold Italic");
        assertThat(fonts.font(Face.SANS, 18, false, true).getName()).isEqualTo("Noto Sans Italic");
        assertThat(fonts.font(Face.HYPERLEGIBLE, 18, true, true).getName())
                .isEqualTo("Atkinson Hyperlegible Next Bold Italic");
        assertThat(fonts.font(Face.MONO, 18, true, false).getName()).isEqualTo("M+ 1mn Bold");
    }

    @Test
    void a_face_that_cannot_be_loaded_is_replaced_by_the_systems(Fx fx) {
        fx.get(() -> new ReadingFonts());
        var fonts = fx.get(() -> new ReadingFonts(file -> !file.startsWith("notoserif-bold"), List::of));

        assertThat(fonts.font(Face.SERIF, 18, false, false).getFamily()).isEqualTo("Serif");
        assertThat(fonts.font(Face.SANS, 18, false, false).getFamily()).isEqualTo("Noto Sans");
    }

    @Test
    void a_face_that_does_not_come_with_the_program_can_be_chosen_where_it_is_installed(Fx fx) {
        var here = fx.get(() -> new ReadingFonts(_ -> true, () -> List.of("Arial", "OpenDyslexic")));
        var elsewhere = fx.get(() -> new ReadingFonts(_ -> true, () -> List.of("Arial", "Open")));

        assertThat(here.faces()).containsExactly(Face.SERIF, Face.SANS, Face.HYPERLEGIBLE, Face.OPEN_DYSLEXIC);
        assertThat(elsewhere.faces()).containsExactly(Face.SERIF, Face.SANS, Face.HYPERLEGIBLE);
    }

    @Test
    void an_installed_face_is_used_and_one_that_is_gone_is_replaced_by_the_usual_one(Fx fx) {
        fx.get(() -> new ReadingFonts());
        var installed = Font.getFamilies().getFirst();
        assertThat(ReadingFonts.styled(installed, 18, false, false).getFamily()).isEqualTo(installed);

        var fonts = fx.get(() -> new ReadingFonts(_ -> true, List::of));
        assertThat(fonts.font(Face.OPEN_DYSLEXIC, 18, true, false).getName()).isEqualTo("Noto Serif Bold");
    }
}
