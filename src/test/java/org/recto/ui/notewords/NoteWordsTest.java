package org.recto.ui.notewords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.ui.notewords.NoteWords.Block;
import org.recto.ui.notewords.NoteWords.Run;

import java.util.List;

class NoteWordsTest {

    @Test
    void emphasis_strong_and_code_are_told_from_plain_words() {
        assertThat(NoteWords.of("a *b* **c** ***d*** `e`").blocks())
                .containsExactly(
                        new Block(
                                0,
                                "",
                                List.of(
                                        Run.plain("a "),
                                        new Run("b", false, true, false, ""),
                                        Run.plain(" "),
                                        new Run("c", true, false, false, ""),
                                        Run.plain(" "),
                                        new Run("d", true, true, false, ""),
                                        Run.plain(" "),
                                        new Run("e", false, false, true, ""))));
    }

    @Test
    void lists_have_markers_and_stand_in() {
        assertThat(NoteWords.of("see\n\n- one\n  1. two\n  2. three\n- four").blocks())
                .extracting(block -> block.depth() + block.marker() + block.runs().getFirst().words())
                .containsExactly("0see", "1•one", "21.two", "22.three", "1•four");
    }

    @Test
    void a_link_keeps_its_words_and_its_address() {
        assertThat(NoteWords.of("[here](https://example.org/a)").blocks().getFirst().runs())
                .containsExactly(new Run("here", false, false, false, "https://example.org/a"));
    }

    @Test
    void only_the_web_is_opened() {
        assertThat(NoteFlow.isWeb("HTTPS://example.org")).isTrue();
        assertThat(NoteFlow.isWeb("file:///etc/passwd")).isFalse();
        assertThat(NoteFlow.isWeb("javascript:alert(1)")).isFalse();
    }

    @Test
    void html_and_pictures_leave_their_words() {
        assertThat(NoteWords.of("<b>so</b> ![a map](map.png)").line()).isEqualTo("<b>so</b> a map");
    }

    @Test
    void what_says_nothing_in_markdown_is_shown_as_it_was_typed() {
        assertThat(NoteWords.of("---").line()).isEqualTo("---");
        assertThat(NoteWords.of("[a]: http://b").line()).isEqualTo("[a]: http://b");
    }

    @Test
    void what_no_person_writes_is_shown_as_it_is_and_at_once() {
        var long_ = "*a **a ".repeat(20_000);
        assertThat(NoteWords.of(long_).blocks()).hasSize(1);
        assertThat(NoteWords.of(">".repeat(4_000) + "a").blocks()).isNotEmpty();
        assertThat(NoteWords.of("[".repeat(4_000) + "a").line()).endsWith("a");
    }
}
