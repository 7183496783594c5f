package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// The passage at hand with its themes, note and links, in the window.
@ExtendWith(FxExtension.class)
class InspectorTest {

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .tag("met in spring", "Trust")
                    .note("met in spring", "in Vienna")
                    .tag("By autumn", "Doubt")
                    .link("met in spring", "By autumn", "contradicts");
            file = week.file;
            return week.window(fx);
        }
    }

    /// Picks the first annotation, with the inspector open.
    private OpenWindow inspecting(Fx fx) throws Problem, IOException {
        return open(fx).press(KeyCode.PERIOD).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
    }

    private static String note(OpenWindow window) {
        return ((TextArea) window.sight.node("#note")).getText();
    }

    @Test
    void it_shows_words_place_themes_note_links_and_whose_it_is(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);

        assertThat(window.sight.words("#inspector"))
                .contains("“met in spring”", "“A quarrel”, ¶ 1", "Trust", "contradicts · A quarrel", "“By autumn”")
                .anyMatch(words -> words.startsWith(window.contents().annotators().getFirst().name() + ", "));
        assertThat(note(window)).isEqualTo("in Vienna");
    }

    @Test
    void with_nothing_at_hand_it_says_what_would_stand_here(Fx fx) throws Problem, IOException {
        var window = open(fx).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
        assertThat(window.sight.words("#inspector")).contains("No passage picked");
        assertThat(window.sight.has("#note")).isFalse();
    }

    @Test
    void f6_goes_round_past_an_inspector_that_has_nothing_to_show(Fx fx) throws Problem, IOException {
        var window = open(fx).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
        var page = window.sight.focused();
        window.press(KeyCode.F6);
        assertThat(window.sight.focused()).isNotEqualTo(page);
        window.press(KeyCode.F6);
        assertThat(window.sight.focused()).isEqualTo(page);
    }

    @Test
    void a_note_is_saved_when_the_writer_goes_elsewhere(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        window.click(window.sight.node("#note")).press(KeyCode.SHORTCUT, KeyCode.END).type(" again");
        assertThat(window.annotations().getFirst().note()).isEqualTo("in Vienna");
        window.press(KeyCode.F6);
        assertThat(window.annotations().getFirst().note()).isEqualTo("in Vienna again");
        assertThat(note(window)).isEqualTo("in Vienna again");
    }

    @Test
    void a_note_opened_by_its_key_gets_every_letter_and_not_the_key(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.select("neither believed").press(KeyCode.N).type("not one").press(KeyCode.ESCAPE);
        assertThat(window.annotations().getLast().note()).isEqualTo("not one");

        window.press(KeyCode.COMMA).press(KeyCode.N).type("n").press(KeyCode.ESCAPE);
        assertThat(window.annotations().get(1).note()).isEqualTo("n");
    }

    @Test
    void a_note_being_typed_is_saved_for_its_passage_when_another_is_picked(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        window.click(window.sight.node("#note")).press(KeyCode.SHORTCUT, KeyCode.END).type("!");
        window.clickWords("By autumn");

        assertThat(window.annotations().getFirst().note()).isEqualTo("in Vienna!");
        assertThat(window.annotations().getLast().note()).isEmpty();
        assertThat(note(window)).isEmpty();
    }

    @Test
    void a_note_being_typed_when_the_window_closes_is_kept(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        window.click(window.sight.node("#note")).press(KeyCode.SHORTCUT, KeyCode.END).type(", I think");
        window.close();

        var next = OpenWindow.on(fx, file, Settings.in(folder.resolve("home")));
        assertThat(next.annotations().getFirst().note()).isEqualTo("in Vienna, I think");
    }

    @Test
    void the_cross_of_a_theme_takes_it_away_and_the_keyboard_stays_in_the_inspector(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        var cross = window.sight.button("Take “Trust” away");
        fx.run(cross::requestFocus);
        window.press(KeyCode.SPACE);

        assertThat(window.annotations().getFirst().themes()).isEmpty();
        assertThat(window.sight.words("#inspector-themes")).doesNotContain("Trust").contains("Add a theme");
        var inspector = window.sight.node("#inspector");
        assertThat(fx.get(inspector::isFocusWithin)).isTrue();
    }

    @Test
    void the_other_end_of_a_link_is_a_click_away(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        window.click(window.sight.button("“By autumn”"));
        assertThat(window.picked()).isEqualTo("By autumn");
        assertThat(window.sight.words("#inspector")).contains("contradicts this · A quarrel", "“met in spring”");

        window.click(window.sight.button("Remove the link"));
        assertThat(window.contents().links()).isEmpty();
    }

    @Test
    void a_link_is_edited_from_here_and_its_note_is_shown(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        fx.run(window.sight.button("Edit the link")::requestFocus);
        window.press(KeyCode.SPACE).press(KeyCode.TAB).press(KeyCode.TAB);
        window.click(window.sight.node("#link-note")).type("Only *months* later.");
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(window.contents().links().getFirst().note()).isEqualTo("Only *months* later.");
        assertThat(fx.get(() -> runs(window.sight.node("#inspector-links")))).isEqualTo("Only months later.");
    }

    @Test
    void a_long_quote_is_folded_and_unfolds_in_full(Fx fx) throws Problem, IOException {
        var rain = "It rained. ".repeat(120).strip();
        try (var week = Week.in(folder)) {
            var window = week.reading("Weather", rain).tag(rain, "Rain").window(fx);
            window.press(KeyCode.PERIOD).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
            assertThat(window.sight.words("#inspector").getFirst()).hasSizeBetween(500, 620).endsWith("…”");
            fx.run(window.sight.node("#inspector-quote-more")::requestFocus);
            window.press(KeyCode.SPACE);
            assertThat(window.sight.words("#inspector").getFirst()).isEqualTo("“" + rain + "”");
            assertThat(window.sight.words("#inspector")).contains("Show less");
        }
    }

    @Test
    void the_place_is_told_of_a_reading_that_is_on_no_page_too(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        fx.run(() -> {
            var desk = window.wiring().desk;
            desk.close(desk.pages().getLast());
            desk.close(desk.pages().getFirst());
            window.wiring().marking.pick(window.wiring().bridge.contents().get().annotations().getLast().id());
        });
        fx.settle();
        assertThat(window.sight.words("#inspector")).contains("“By autumn”", "“A quarrel”, ¶ 1");
    }

    @Test
    void what_an_undo_takes_away_is_no_longer_shown(Fx fx) throws Problem, IOException {
        var window = inspecting(fx);
        window.press(KeyCode.DELETE);
        assertThat(window.sight.words("#inspector")).contains("No passage picked");
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.annotations()).hasSize(2);
        assertThat(window.contents().links()).hasSize(1);
    }

    /// The words of a note, whose Markdown has become words that are set differently.
    private static String runs(Node node) {
        return Seen.in(node)
                .filter(it -> it.getStyleClass().contains("note-run"))
                .map(it -> ((Text) it).getText())
                .collect(Collectors.joining());
    }
}
