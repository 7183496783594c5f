package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingTextTest {

    @Provide
    Arbitrary<List<String>> words() {
        return Texts.words().list().ofMaxSize(6);
    }

    @Property
    void blocks_stand_in_the_text_one_after_another(@ForAll("words") List<String> words) {
        var text = Texts.reading(words);

        assertThat(text.text()).isEqualTo(String.join("\n\n", words));
        assertThat(text.blocks().stream().map(text::text)).containsExactlyElementsOf(words);
        assertThat(text.length()).isEqualTo(text.text().codePointCount(0, text.text().length()));
    }

    @Property
    void what_was_stored_is_the_same_text(@ForAll("words") List<String> words) {
        var text = Texts.reading(words);

        var again = new ReadingText(text.text(), text.blocks());

        assertThat(again.blocks()).isEqualTo(text.blocks());
        assertThat(again.sha256()).isEqualTo(text.sha256()).isEqualTo(Sha256.of(text.text()));
    }

    @Property
    void the_block_at_an_offset_is_the_last_that_begins_there_or_before(@ForAll("words") List<String> words) {
        var text = Texts.reading(words);
        for (int offset = 0; offset <= text.length(); offset++) {
            int naive = -1;
            for (int i = 0; i < words.size(); i++) {
                naive = text.blocks().get(i).range().start() <= offset ? i : naive;
            }
            assertThat(text.blockAt(offset)).isEqualTo(naive);
        }
    }

    @Test
    void titles_and_headings_are_not_numbered() {
        var text =
                new ReadingText.Builder()
                        .add(BlockKind.TITLE, "Title")
                        .add(BlockKind.PARAGRAPH, "One")
                        .add(BlockKind.HEADING, 2, "Heading", List.of())
                        .add(BlockKind.QUOTATION, "Two")
                        .add(BlockKind.LIST_ITEM, 1, "Three", List.of())
                        .build();
        assertThat(List.of(0, 1, 2, 3, 4)).map(text::paragraphNumber).containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void formats_are_counted_in_the_text_once_they_are_in_it() {
        var text =
                new ReadingText.Builder()
                        .add(BlockKind.PARAGRAPH, "👍👍")
                        .add(BlockKind.PARAGRAPH, 0, "a 𠀀b", List.of(new Format(FormatKind.EMPHASIS, new Range(2, 4))))
                        .build();
        var format = text.blocks().get(1).formats().getFirst();
        assertThat(format.range()).isEqualTo(new Range(6, 8));
        assertThat(text.substring(format.range())).isEqualTo("𠀀b");
    }

    @Test
    void what_would_break_the_text_is_refused() {
        var builder = new ReadingText.Builder();
        assertThatThrownBy(() -> builder.add(BlockKind.PARAGRAPH, "a\n\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        var beyond = List.of(new Format(FormatKind.STRONG, new Range(0, 9)));
        assertThatThrownBy(() -> builder.add(BlockKind.PARAGRAPH, 0, "a", beyond))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(BlockKind.HEADING, 10, "a", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stored_blocks_that_do_not_fit_their_text_are_refused() {
        assertBroken("ab", block(0, 1));
        assertBroken("ab", block(0, 3));
        assertBroken("ab", block(1, 2));
        assertBroken("ab");
        assertBroken("a\n\nb", block(0, 1));
        assertBroken("a\n\nb", block(0, 1), block(2, 4));
        assertBroken("a--b", block(0, 1), block(3, 4));
        assertBroken("a\n\nb", block(3, 4), block(0, 1));
        assertBroken("👍", block(0, 2));
    }

    private static Block block(int start, int end) {
        return new Block(BlockKind.PARAGRAPH, 0, new Range(start, end), List.of());
    }

    private static void assertBroken(String text, Block... blocks) {
        assertThatThrownBy(() -> new ReadingText(text, List.of(blocks))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_empty_text_has_no_block_anywhere() {
        assertThat(ReadingText.EMPTY.isEmpty()).isTrue();
        assertThat(ReadingText.EMPTY.blockAt(0)).isEqualTo(-1);
        assertThat(new ReadingText.Builder().build().text()).isEmpty();
    }
}
