package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;
import org.recto.ui.page.ReadingView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Notes beside the text, read, written, folded and hidden by their reader.
@ExtendWith(FxExtension.class)
class MarginTest {

    private static final String NOTE = ".margin-note";
    private static final double NARROW = 760;

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws Problem, IOException {
        var text =
                IntStream.range(0, 40)
                        .mapToObj(
                                "Paragraph %d says what it has to say of ministers and of trust, at some length and more."
                                        ::formatted)
                        .collect(Collectors.joining("\n\n"));
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", text)
                    .tag("Paragraph 2 says", "Trust")
                    .note("Paragraph 2 says", "in *Vienna*, see [the page](https://example.org)")
                    .note("Paragraph 5 says", "cold")
                    .note("Paragraph 30 says", "far below");
            return week.window(fx);
        }
    }

    private static ReadingView view(OpenWindow window) {
        return window.wiring().desk.pages().getFirst().view().get().orElseThrow();
    }

    private static List<Node> notes(Fx fx, OpenWindow window) {
        return fx.get(() ->
                view(window).node().lookupAll(NOTE).stream()
                        .filter(Node::isVisible)
                        .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                        .toList());
    }

    private static String spoken(Fx fx, Node note) {
        return fx.get(note::getAccessibleText);
    }

    private static Node note(Fx fx, OpenWindow window, String words) {
        return notes(fx, window).stream()
                .filter(note -> spoken(fx, note).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no note says " + words));
    }

    /// How far a note stands below the top of the line where its passage begins.
    private static double below(OpenWindow window, Node note, String passage) {
        int start = window.range(passage).start();
        return note.getLayoutY() - view(window).level().heightOf(start).orElseThrow();
    }

    private static void narrow(Fx fx, OpenWindow window) {
        var stage = fx.get(() -> window.wiring().node().getScene().getWindow());
        fx.run(() -> stage.setWidth(NARROW));
        fx.settle();
    }

    private static String saved(OpenWindow window, String words) {
        return window.annotations().stream()
                .filter(it -> it.passage().quote().exact().equals(words))
                .findFirst()
                .orElseThrow()
                .note();
    }

    @Test
    void a_note_stands_beside_its_passage_and_says_whose_it_is(Fx fx) throws Problem, IOException {
        var window = open(fx);
        assertThat(notes(fx, window)).hasSize(2);
        var note = note(fx, window, "Vienna");
        double below = fx.get(() -> below(window, note, "Paragraph 2 says"));
        assertThat(below).isBetween(-8.0, 8.0);
        assertThat(fx.get(note::getLayoutX)).isGreaterThan(fx.get(() -> view(window).margin().textEnd()));
        var by = window.contents().annotators().getFirst().name();
        assertThat(spoken(fx, note)).isEqualTo("Note by " + by + " on “Paragraph 2 says”: in Vienna, see the page");
        window.close();
    }

    @Test
    void its_markdown_is_set_and_not_shown(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var note = note(fx, window, "Vienna");
        assertThat(fx.get(() -> note.lookupAll(".note-run").stream().map(it -> ((Text) it).getText()).toList()))
                .containsExactly("in ", "Vienna", ", see ", "the page");
        assertThat(fx.get(() -> ((Text) note.lookup(".emphasis")).getFont().getStyle())).contains("Italic");
        assertThat(fx.get(() -> note.lookupAll(".link").size())).isOne();
        window.close();
    }

    @Test
    void it_follows_the_text_in_the_same_frame(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var note = note(fx, window, "cold");
        double before = fx.get(() -> below(window, note, "Paragraph 5 says"));
        double stood = fx.get(note::getLayoutY);
        var seen = new ArrayList<Double>();
        Runnable look = () -> seen.add(below(window, note, "Paragraph 5 says"));
        var scene = window.wiring().node().getScene();
        fx.run(() -> scene.addPostLayoutPulseListener(look));
        fx.robot().moveTo(view(window).node());
        fx.robot().scroll(2, VerticalDirection.DOWN);
        fx.settle();
        fx.run(() -> scene.removePostLayoutPulseListener(look));

        assertThat(fx.get(note::getLayoutY)).isLessThan(stood - 20);
        assertThat(seen).isNotEmpty().allSatisfy(now -> assertThat(now).isCloseTo(before, within(1.0)));
        window.close();
    }

    @Test
    void only_what_is_in_sight_has_a_node_and_a_far_note_appears_where_one_goes(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(notes(fx, window)).hasSize(1);
        assertThat(spoken(fx, notes(fx, window).getFirst())).contains("far below");
        window.close();
    }

    @Test
    void a_click_picks_its_annotation_and_another_writes_it(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.click(note(fx, window, "cold"));
        assertThat(window.picked()).isEqualTo("Paragraph 5 says");
        assertThat(window.sight.has("#margin-note-field")).isFalse();

        window.click(note(fx, window, "cold"));
        assertThat(((TextArea) window.sight.focused()).getText()).isEqualTo("cold");
        window.type(" war").press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(saved(window, "Paragraph 5 says")).isEqualTo("cold war");
        assertThat(spoken(fx, note(fx, window, "cold"))).endsWith("cold war");
        assertThat(window.sight.has("#margin-note-field")).isFalse();

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(saved(window, "Paragraph 5 says")).isEqualTo("cold");
        assertThat(spoken(fx, note(fx, window, "cold"))).endsWith("cold");
        window.close();
    }

    @Test
    void picking_a_passage_picks_its_note(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.clickWords("Paragraph 5 says");
        assertThat(fx.get(() -> note(fx, window, "cold").getPseudoClassStates().toString())).contains("picked");
        assertThat(fx.get(() -> note(fx, window, "Vienna").getPseudoClassStates().toString())).doesNotContain("picked");
        window.close();
    }

    @Test
    void by_keys_alone_one_goes_to_a_note_writes_it_gives_up_and_goes_to_the_next(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.press(KeyCode.PERIOD).press(KeyCode.F8);
        assertThat(window.sight.focused()).isEqualTo(note(fx, window, "Vienna"));

        window.press(KeyCode.ENTER).type("never mind").press(KeyCode.ESCAPE);
        assertThat(saved(window, "Paragraph 2 says")).startsWith("in *Vienna*").doesNotContain("never");
        assertThat(window.sight.focused()).isEqualTo(note(fx, window, "Vienna"));

        window.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(window.picked()).isEqualTo("Paragraph 30 says");
        assertThat(window.sight.focused()).isEqualTo(note(fx, window, "far below"));

        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.focused().getStyleClass()).contains("page-area");
        window.close();
    }

    @Test
    void what_was_typed_is_saved_when_the_writer_goes_elsewhere(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.click(note(fx, window, "cold")).press(KeyCode.ENTER).type(" peace");
        window.clickWords("Paragraph 9 says");
        assertThat(saved(window, "Paragraph 5 says")).isEqualTo("cold peace");
        assertThat(window.sight.has("#margin-note-field")).isFalse();
        window.close();
    }

    @Test
    void a_link_in_it_is_opened_by_a_click(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.click(fx.get(() -> note(fx, window, "Vienna").lookup(".link")));
        assertThat(window.browsed).containsExactly("https://example.org");
        window.close();
    }

    @Test
    void a_narrow_page_folds_them_into_signs_that_open_on_a_click_and_by_key(Fx fx) throws Problem, IOException {
        var window = open(fx);
        narrow(fx, window);
        assertThat(notes(fx, window)).isEmpty();

        var end = window.caret(window.range("Paragraph 2 says").end());
        double beside =
                fx.get(() -> view(window).margin().node().localToScreen(view(window).margin().textEnd(), 0).getX());
        assertThat(end.getX()).as("the line is shorter than others").isLessThan(beside - 40);
        fx.robot().clickOn(beside + 10, end.getY());
        fx.settle();
        assertThat(window.picked()).isEqualTo("Paragraph 2 says");
        assertThat(spoken(fx, notes(fx, window).getFirst())).contains("Vienna");
        window.press(KeyCode.ESCAPE);
        assertThat(notes(fx, window)).isEmpty();

        window.press(KeyCode.PERIOD).press(KeyCode.F8);
        assertThat(spoken(fx, notes(fx, window).getFirst())).contains("cold");
        window.close();
    }

    @Test
    void a_key_hides_and_shows_them_and_is_remembered(Fx fx) throws Problem, IOException {
        var window = open(fx);
        double textWith = fx.get(() -> view(window).margin().textEnd());
        window.press(KeyCode.SHIFT, KeyCode.F8);
        assertThat(notes(fx, window)).isEmpty();
        assertThat(fx.get(() -> view(window).margin().textEnd())).isNotEqualTo(textWith);
        assertThat(NotesShown.in(org.recto.packet.Settings.in(folder.resolve("home")))).isFalse();

        window.press(KeyCode.SHIFT, KeyCode.F8);
        assertThat(notes(fx, window)).hasSize(2);
        assertThat(NotesShown.in(org.recto.packet.Settings.in(folder.resolve("home")))).isTrue();
        window.close();
    }

    @Test
    void many_notes_on_one_line_are_a_line_each_and_the_rest_is_counted(Fx fx) throws Problem, IOException {
        var letters = "abcdefghijklmnopqrst";
        try (var week = Week.in(folder)) {
            week.reading(
                    "A list",
                    letters.chars().mapToObj(c -> Character.toString(c) + c).collect(Collectors.joining(" ")));
            for (int c : letters.codePoints().toArray()) {
                week.note(
                        Character.toString(c) + c,
                        "what is said of " + Character.toString(c) + ", which is a good deal and more than that");
            }
            var window = week.window(fx);
            int shown = notes(fx, window).size();
            assertThat(shown).isBetween(4, 15);
            var more = window.sight.button("+" + (letters.length() - shown));
            window.click(more);
            assertThat(notes(fx, window).size()).isGreaterThan(shown);
            window.close();
        }
    }
}
