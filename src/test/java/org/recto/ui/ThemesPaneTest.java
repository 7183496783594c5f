package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Theme;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The list of themes, in the window.
@ExtendWith(FxExtension.class)
class ThemesPaneTest {

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .tag("met in spring", "Trust")
                    .theme("Coercion");
            return week.window(fx);
        }
    }

    private static List<String> names(OpenWindow window) {
        return window.contents().codebook().themes().stream().map(Theme::name).toList();
    }

    @Test
    void each_theme_has_its_digit_its_letter_its_colour_and_its_count(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var trust = window.contents().codebook().themes().getFirst();

        assertThat(window.sight.spoken("#themes")).containsExactly("Trust, one annotation", "Coercion, not used");
        assertThat(window.sight.words("#themes")).containsExactly("1", "R", "Trust", "1", "2", "C", "Coercion", "");
        assertThat(trust.key()).isEqualTo("r");
        var swatch = (Label) window.sight.rows("#themes").getFirst().lookup(".swatch");
        assertThat(swatch.getBackground().getFills().getFirst().getFill())
                .isEqualTo(Color.web(trust.colour().toString()));
    }

    @Test
    void without_themes_it_says_how_to_make_one(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "They met.");
            var window = week.window(fx);
            assertThat(window.sight.words("#themes"))
                    .contains("No themes yet. Select words in a reading, press T and type a name.");
        }
    }

    @Test
    void a_click_tags_the_words_at_hand_and_a_second_one_takes_the_theme_away(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.select("neither believed").click(window.sight.rows("#themes").get(1));

        var mark = window.annotations().getLast();
        assertThat(mark.passage().quote().exact()).isEqualTo("neither believed");
        assertThat(window.themes(mark)).containsExactly("Coercion");
        assertThat(window.sight.spoken("#themes")).last().isEqualTo("Coercion, one annotation");

        window.click(window.sight.rows("#themes").get(1));
        assertThat(window.themes(window.annotations().getLast())).isEmpty();
    }

    @Test
    void enter_and_space_tag_the_words_at_hand(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.select("neither believed").press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.ENTER);
        assertThat(window.themes(window.annotations().getLast())).containsExactly("Trust");

        window.press(KeyCode.DOWN).press(KeyCode.SPACE);
        assertThat(window.themes(window.annotations().getLast())).containsExactly("Trust", "Coercion");
    }

    @Test
    void f2_renames(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.F2).type("Faith").press(KeyCode.ENTER);

        assertThat(names(window)).containsExactly("Faith", "Coercion");
        assertThat(window.sight.spoken("#themes")).first().isEqualTo("Faith, one annotation");
        assertThat(window.sight.focused()).as("the keyboard is back").isEqualTo(window.sight.node("#themes"));
    }

    @Test
    void a_name_that_another_theme_has_is_refused_in_the_form_which_stays(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.F2).type("coercion").press(KeyCode.ENTER);

        assertThat(names(window)).containsExactly("Trust", "Coercion");
        assertThat(window.sight.words(".form")).anyMatch(words -> words.contains("Coercion"));
        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.has(".form")).isFalse();
    }

    @Test
    void delete_removes_a_theme_and_what_it_was_on_stays_highlighted(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.DELETE);

        assertThat(names(window)).containsExactly("Coercion");
        assertThat(window.annotations())
                .singleElement()
                .satisfies(mark -> assertThat(mark.themes()).isEmpty())
                .satisfies(mark -> assertThat(mark.passage().quote().exact()).isEqualTo("met in spring"));
        assertThat(window.sight.words(".toast"))
                .contains("Removed the theme “Trust”; what it was on is still highlighted");

        window.click(window.sight.button("Undo"));
        assertThat(names(window)).containsExactly("Trust", "Coercion");
        assertThat(window.themes(window.annotations().getFirst())).containsExactly("Trust");
    }

    @Test
    void a_theme_is_made_while_tagging(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.select("neither believed").press(KeyCode.T).type("Doubt").press(KeyCode.ENTER);

        assertThat(window.themes(window.annotations().getLast())).containsExactly("Doubt");
        assertThat(window.sight.spoken("#themes")).last().isEqualTo("Doubt, one annotation");
    }
}
