package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.text.BlockKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

class TextMovesTest {

    //                          0         10        20        30
    //                          |         |         |         |
    private static final String FIRST = "Why now? “Trust me,” he said.";
    private static final String SECOND = "Nobody did.";

    private final ReadingText text =
            new ReadingText.Builder().add(BlockKind.PARAGRAPH, FIRST).add(BlockKind.PARAGRAPH, SECOND).build();
    private final TextMoves moves = new TextMoves(text, new Segments(text, Locale.ENGLISH));

    private static List<Integer> stops(int from, int to, IntUnaryOperator step) {
        var stops = new ArrayList<Integer>();
        for (int at = from; at != to; ) {
            at = step.applyAsInt(at);
            stops.add(at);
        }
        return stops;
    }

    @Test
    void words_are_walked_by_their_beginnings() {
        assertThat(stops(0, text.length(), moves::nextWord)).containsExactly(4, 10, 16, 21, 24, 29, 31, 38, 42);
        assertThat(stops(text.length(), 0, moves::previousWord)).containsExactly(38, 31, 24, 21, 16, 10, 4, 0);
    }

    @Test
    void blocks_are_walked_by_their_beginnings() {
        assertThat(stops(5, text.length(), moves::nextBlock)).containsExactly(31, 42);
        assertThat(stops(text.length(), 0, moves::previousBlock)).containsExactly(31, 0);
        assertThat(moves.nextBlock(29)).isEqualTo(31);
    }

    @Test
    void a_word_is_found_from_its_end_too() {
        assertThat(text.substring(moves.word(12))).isEqualTo("Trust");
        assertThat(text.substring(moves.word(text.length()))).isEqualTo(".");
    }

    @Test
    void marking_goes_from_sentence_to_paragraph_and_back() {
        var sentence = moves.markAt(2, Range.at(2));
        assertThat(text.substring(sentence)).isEqualTo("Why now?");
        var block = moves.markAt(sentence.end(), sentence);
        assertThat(text.substring(block)).isEqualTo(FIRST);
        assertThat(moves.markAt(block.end(), block)).isEqualTo(sentence);
    }

    @Test
    void in_an_empty_reading_there_is_nowhere_to_go() {
        var nowhere = new TextMoves(ReadingText.EMPTY, new Segments(ReadingText.EMPTY, Locale.ENGLISH));
        assertThat(nowhere.nextWord(0)).isZero();
        assertThat(nowhere.previousWord(0)).isZero();
        assertThat(nowhere.nextBlock(0)).isZero();
        assertThat(nowhere.previousBlock(0)).isZero();
        assertThat(nowhere.markAt(0, Range.at(0))).isEqualTo(Range.at(0));
    }
}
