package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The list of annotations, in the window.
@ExtendWith(FxExtension.class)
class MarksPaneTest {

    private static final Annotator BEN = new Annotator(Id.fresh(), "Ben", Role.STUDENT);

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .reading("A treaty", "They signed in winter, and meant it.")
                    .reading("A sequel", "Nobody has ever met since.")
                    .tag("met in spring", "Trust")
                    .note("By autumn", "Winter is near")
                    .tag(BEN, "signed in winter", "Trust")
                    .tag("Nobody", "Doubt");
            return showing(fx, week);
        }
    }

    private static OpenWindow showing(Fx fx, Week week) throws Problem {
        return week.window(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    }

    /// The words of the annotations that are listed.
    private static List<String> listed(OpenWindow window) {
        return window.sight.spoken("#marks").stream().map(row -> row.substring(0, row.indexOf('.'))).toList();
    }

    @Test
    void all_are_listed_by_reading_and_place(Fx fx) throws Problem, IOException {
        var window = open(fx);
        assertThat(listed(window)).containsExactly("met in spring", "By autumn", "signed in winter", "Nobody");
        assertThat(window.sight.words()).contains("4 annotations");
        assertThat(window.sight.spoken("#marks").get(2)).contains("Trust", "A treaty", "Ben");
    }

    @Test
    void words_are_found_in_quotes_notes_and_themes(Fx fx) throws Problem, IOException {
        var window = open(fx).type("winter");
        assertThat(listed(window)).containsExactly("By autumn", "signed in winter");
        window.press(KeyCode.SHORTCUT, KeyCode.A).type("doubt");
        assertThat(listed(window)).containsExactly("Nobody");
        assertThat(window.sight.words()).contains("One annotation");
    }

    @Test
    void they_are_filtered_by_theme_by_reading_and_by_person(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.choose("#marks-theme", "Trust");
        assertThat(listed(window)).containsExactly("met in spring", "signed in winter");
        window.choose("#marks-person", "Ben");
        assertThat(listed(window)).containsExactly("signed in winter");
        window.choose("#marks-theme", "All themes");
        window.choose("#marks-person", "Everyone");
        window.choose("#marks-reading", "A quarrel");
        assertThat(listed(window)).containsExactly("met in spring", "By autumn");
    }

    @Test
    void a_filter_goes_with_what_it_asks_for_and_is_called_as_that_is_called(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.choose("#marks-theme", "Doubt");
        var doubt = window.contents().codebook().themes().getLast();
        fx.get(() -> window.wiring().bridge.apply(edit -> edit.themes().replace(doubt.withName("Despair"))).join());
        fx.settle();
        assertThat(window.sight.words()).contains("Despair").doesNotContain("Doubt");

        fx.get(() -> window.wiring().bridge.apply(edit -> edit.themes().remove(doubt.id())).join());
        fx.settle();
        assertThat(window.sight.words()).contains("All themes");
        assertThat(listed(window)).hasSize(4);
    }

    @Test
    void enter_goes_to_the_passage_in_its_page_which_is_opened_if_need_be(Fx fx) throws Problem, IOException {
        var window = open(fx).type("nobody").press(KeyCode.ENTER).press(KeyCode.ENTER);

        assertThat(window.picked()).isEqualTo("Nobody");
        assertThat(window.sight.words(".pages")).contains("A sequel");
        assertThat(window.sight.focused().getStyleClass()).as("the page has the keyboard").contains("page-area");
    }

    @Test
    void a_click_goes_to_the_passage_in_its_page(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.click(window.sight.rows("#marks").get(2));
        assertThat(window.picked()).isEqualTo("signed in winter");
        assertThat(fx.get(() -> window.wiring().desk.active().get().reading().orElseThrow()))
                .isEqualTo(window.contents().readings().get(1).id());
    }

    @Test
    void delete_removes_the_one_that_is_chosen_in_the_list_not_the_one_picked_on_the_page(Fx fx)
            throws Problem, IOException {
        var window = open(fx);
        window.click(window.sight.rows("#marks").getFirst());
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT4).press(KeyCode.DOWN).press(KeyCode.DOWN);
        window.press(KeyCode.DELETE);

        assertThat(window.annotations().stream().map(Annotation::passage).map(it -> it.quote().exact()))
                .containsExactly("met in spring", "signed in winter", "Nobody");
    }

    @Test
    void with_none_it_says_how_to_make_one(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "They met.");
            assertThat(showing(fx, week).sight.words("#marks")).contains("No annotations yet");
        }
    }

    @Test
    void where_none_fits_all_can_be_shown_again_and_the_keyboard_is_not_lost(Fx fx) throws Problem, IOException {
        var window = open(fx).type("xyz");
        assertThat(window.sight.words("#marks")).contains("No annotation fits");
        fx.run(window.sight.button("Show all")::requestFocus);
        window.press(KeyCode.SPACE);

        assertThat(listed(window)).hasSize(4);
        assertThat(window.sight.focused()).isEqualTo(window.sight.node("#marks-words"));
    }
}
