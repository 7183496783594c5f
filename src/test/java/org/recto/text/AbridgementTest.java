package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class AbridgementTest {

    private static final String LONG =
            "It was late, and nobody had asked the ferryman what he knew. ".repeat(5).strip();

    private static Format page(int at, String label) {
        return new Format(FormatKind.PAGE, Range.at(at), label);
    }

    private static Range range(ReadingText text, String words) {
        return new QuoteFinder(text).find(words, "", "").getFirst();
    }

    @Test
    void what_was_not_marked_is_left_out_but_its_paragraphs_and_pages_count() {
        var whole =
                new ReadingText.Builder()
                        .add(BlockKind.TITLE, "The ferry")
                        .add(BlockKind.PARAGRAPH, 0, LONG, List.of(page(0, "11"), page(90, "12")))
                        .add(BlockKind.PARAGRAPH, 0, LONG + " A bridge, they say. " + LONG, List.of(page(5, "13")))
                        .add(BlockKind.PARAGRAPH, "Nothing of this.")
                        .build();
        var words = range(whole, "A bridge");
        var abridged = new Abridgement(whole, List.of(words));
        var place = abridged.place(words);

        assertThat(abridged.text().blocks()).extracting(abridged.text()::text).startsWith("…", "…").hasSize(3);
        assertThat(abridged.text().text()).endsWith("…").hasSizeLessThan(150);
        assertThat(Passage.of(abridged.text(), place).quote()).isEqualTo(Passage.of(whole, words).quote());
        assertThat(Citation.place(abridged.text(), place))
                .isEqualTo(Citation.place(whole, words))
                .contains("p. 13, ¶ 2");
    }

    @Test
    void of_no_passage_nothing_is_left() {
        var whole = new ReadingText.Builder().add(BlockKind.PARAGRAPH, LONG).build();

        assertThat(new Abridgement(whole, List.of()).text().text()).isEmpty();
    }

    @Property
    void every_quote_and_every_place_is_as_it_was_and_a_second_time_nothing_changes(
            @ForAll @Size(min = 1, max = 6)
                    List<@StringLength(min = 1, max = 200) @CharRange(from = 'a', to = 'c') String> blocks,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1200) Integer> starts,
            @ForAll @IntRange(min = 1, max = 150) int length) {
        var builder = new ReadingText.Builder();
        blocks.forEach(words -> builder.add(BlockKind.PARAGRAPH, "😀" + words));
        var whole = builder.build();
        var passages =
                starts.stream()
                        .map(start -> Math.min(start, whole.length() - 1))
                        .map(start -> new Range(start, Math.min(whole.length(), start + length)))
                        .toList();
        var abridged = new Abridgement(whole, passages);

        for (Range passage : passages) {
            var place = abridged.place(passage);
            assertThat(Passage.of(abridged.text(), place).quote()).isEqualTo(Passage.of(whole, passage).quote());
            assertThat(Citation.place(abridged.text(), place)).isEqualTo(Citation.place(whole, passage));
        }
        var places = passages.stream().map(abridged::place).toList();
        assertThat(new Abridgement(abridged.text(), places).text().text()).isEqualTo(abridged.text().text());
    }
}
