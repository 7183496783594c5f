package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.recto.text.BlockKind;
import org.recto.text.ReadingText;

import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;

class ChunksTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    @Property(tries = 200)
    void an_offset_goes_to_a_chunk_and_column_and_comes_back(@ForAll("readings") ReadingText text) {
        var chunks = Chunks.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            var chunk = chunks.at(offset);
            if (offset <= chunk.range().end()) {
                int column = chunks.column(chunk, offset);
                assertThat(chunks.offset(chunk, column)).isEqualTo(offset);
                assertThat(column).isBetween(0, chunks.words(chunk).length());
            }
        }
    }

    @Property(tries = 200)
    void the_chunks_hold_every_character_but_line_ends_once_and_in_order(@ForAll("readings") ReadingText text) {
        var chunks = Chunks.of(text);
        var shown = chunks.all().stream().map(chunks::words).collect(Collectors.joining());
        assertThat(shown).isEqualTo(text.text().replace("\n", ""));
    }

    @Property(tries = 100)
    void chunks_are_short_and_begin_at_whole_graphemes(@ForAll("longLines") String line) {
        var text = new ReadingText.Builder().add(BlockKind.PARAGRAPH, line).build();
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(line);
        for (Chunk chunk : Chunks.of(text).all()) {
            assertThat(chunk.range().length()).isLessThanOrEqualTo(ChunkCutter.LONGEST);
            assertThat(graphemes.isBoundary(chunk.utf16())).isTrue();
        }
    }

    @Example
    void a_long_paragraph_is_cut_at_the_end_of_a_sentence() {
        var sentence = "It is one thing to ask, and quite another to be told. ";
        var text = new ReadingText.Builder().add(BlockKind.PARAGRAPH, sentence.repeat(200).strip()).build();
        var chunks = Chunks.of(text);
        assertThat(chunks.size()).isEqualTo(4);
        assertThat(chunks.all()).allSatisfy(chunk -> assertThat(chunks.words(chunk)).startsWith("It is one thing"));
    }

    @Example
    void a_line_break_starts_a_chunk_and_is_in_none() {
        var text = new ReadingText.Builder().add(BlockKind.PARAGRAPH, "one\ntwo\n").build();
        var chunks = Chunks.of(text);
        assertThat(chunks.all().stream().map(chunks::words)).containsExactly("one", "two", "");
        assertThat(chunks.all().stream().map(Chunk::first)).containsExactly(true, false, false);
        assertThat(chunks.all().stream().map(Chunk::last)).containsExactly(false, false, true);
    }

    @Example
    void an_empty_reading_has_one_empty_chunk() {
        var chunks = Chunks.of(ReadingText.EMPTY);
        assertThat(chunks.size()).isEqualTo(1);
        assertThat(chunks.at(0).range().isEmpty()).isTrue();
        assertThat(chunks.offset(chunks.get(0), 5)).isZero();
    }

    @Provide
    Arbitrary<ReadingText> readings() {
        return Arbitraries.of("a", "é", "e\u0301", "漢", "𠀀", "😀", FAMILY, " ", ". ", "\n", "word ")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts).replaceAll("\n+", "\n"))
                .list()
                .ofMaxSize(4)
                .map(ChunksTest::reading);
    }

    private static ReadingText reading(List<String> blocks) {
        var builder = new ReadingText.Builder();
        blocks.forEach(block -> builder.add(BlockKind.PARAGRAPH, block));
        return builder.build();
    }

    @Provide
    Arbitrary<String> longLines() {
        return Arbitraries.of("word ", "漢字", "𠀀", FAMILY, "e\u0301", "end. ", "。", "x", "\u0301")
                .list()
                .ofMinSize(600)
                .ofMaxSize(4000)
                .map(parts -> String.join("", parts));
    }
}
