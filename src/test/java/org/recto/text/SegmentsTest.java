package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recto.text.Segments.Unit;
import org.recto.text.Texts.Spot;

import java.time.Duration;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

class SegmentsTest {

    @Provide
    Arbitrary<Spot> spots() {
        return Texts.spots();
    }

    /// Every place between two graphemes, found one block after another.
    private static NavigableSet<Integer> graphemeBorders(ReadingText text) {
        var borders = new TreeSet<Integer>();
        for (Block block : text.blocks()) {
            var words = text.text(block);
            var graphemes = BreakIterator.getCharacterInstance(Locale.ENGLISH);
            graphemes.setText(words);
            for (int at = graphemes.first(); at != BreakIterator.DONE; at = graphemes.next()) {
                borders.add(block.range().start() + words.codePointCount(0, at));
            }
        }
        return borders;
    }

    @Property(tries = 300)
    void snapping_grows_to_the_nearest_borders_and_no_further(@ForAll("spots") Spot spot) {
        var text = spot.text();
        var range = spot.range();
        var borders = graphemeBorders(text);

        var snapped = Texts.segments(text).snap(range);

        if (text.isEmpty()) {
            assertThat(snapped).isEqualTo(Range.at(0));
        } else if (range.isEmpty()) {
            assertThat(snapped).isEqualTo(Range.at(borders.floor(range.start())));
        } else {
            assertThat(snapped).isEqualTo(new Range(borders.floor(range.start()), borders.ceiling(range.end())));
            assertThat(snapped.contains(range)).isTrue();
        }
        assertThat(Texts.segments(text).snap(snapped)).isEqualTo(snapped);
    }

    @Property(tries = 300)
    void going_on_always_gets_on_and_ends_at_the_end(@ForAll("spots") Spot spot, @ForAll Unit unit) {
        var segments = Texts.segments(spot.text());
        int at = spot.range().start();
        while (at < spot.text().length()) {
            int next = segments.next(unit, at);
            assertThat(next).isGreaterThan(at).isLessThanOrEqualTo(spot.text().length());
            at = next;
        }
        assertThat(segments.next(unit, at)).isEqualTo(spot.text().length());
    }

    @Property(tries = 300)
    void going_back_always_gets_back_and_ends_at_the_start(@ForAll("spots") Spot spot, @ForAll Unit unit) {
        var segments = Texts.segments(spot.text());
        int at = spot.range().end();
        while (at > 0) {
            int previous = segments.previous(unit, at);
            assertThat(previous).isLessThan(at).isNotNegative();
            at = previous;
        }
        assertThat(segments.previous(unit, 0)).isZero();
    }

    @Property(tries = 300)
    void there_and_back_are_the_same_borders(@ForAll("spots") Spot spot, @ForAll Unit unit) {
        var segments = Texts.segments(spot.text());
        var there = new TreeSet<Integer>();
        for (int at = 0; at < spot.text().length(); at = segments.next(unit, at)) {
            there.add(at);
        }
        var back = new TreeSet<Integer>();
        for (int at = spot.text().length(); at > 0; at = segments.previous(unit, at)) {
            back.add(at);
        }
        there.add(spot.text().length());
        back.add(0);
        assertThat(back).isEqualTo(there);
    }

    @Property(tries = 300)
    void the_segment_at_an_offset_lies_in_one_block_without_white_space_at_its_ends(
            @ForAll("spots") Spot spot, @ForAll Unit unit) {
        var text = spot.text();

        var found = Texts.segments(text).at(unit, spot.range().start());

        if (!text.isEmpty()) {
            assertThat(text.blocks().get(text.blockAt(found.start())).range().contains(found)).isTrue();
        }
        assertThat(text.substring(found)).doesNotMatch("(?s)[ \n\t\u00A0].*|.*[ \n\t\u00A0]");
    }

    private static String at(Unit unit, ReadingText text, String mark) {
        int offset = text.codePoints().toCodePoint(text.text().indexOf(mark));
        return text.substring(Texts.segments(text).at(unit, offset));
    }

    @Test
    void abbreviations_end_no_sentence() {
        var text =
                Texts.reading(
                        "Mr. Trump said so. He left. The ferry, by the way, did not.", "The U.S. ships sail. They do.");
        assertThat(at(Unit.SENTENCE, text, "Trump")).isEqualTo("Mr. Trump said so.");
        assertThat(at(Unit.SENTENCE, text, "left")).isEqualTo("He left.");
        assertThat(at(Unit.SENTENCE, text, "ships")).isEqualTo("The U.S. ships sail.");
        assertThat(at(Unit.SENTENCE, text, "do.")).isEqualTo("They do.");
    }

    @Test
    void a_word_is_what_is_clicked_on() {
        var text = Texts.reading("The ferryman’s co-op – cafe\u0301, 𠀀 and 渡し船です。");
        assertThat(at(Unit.WORD, text, "man")).isEqualTo("ferryman’s");
        assertThat(at(Unit.WORD, text, "\u0301")).isEqualTo("cafe\u0301");
        assertThat(at(Unit.WORD, text, "𠀀")).isEqualTo("𠀀");
        assertThat(at(Unit.WORD, text, " cafe")).isEmpty();
    }

    @Test
    void a_grapheme_is_what_is_seen_as_one() {
        var text = Texts.reading("a👩‍👩‍👧‍👦e\u0301🇫🇷");
        assertThat(at(Unit.GRAPHEME, text, "👧")).isEqualTo("👩‍👩‍👧‍👦");
        assertThat(at(Unit.GRAPHEME, text, "\u0301")).isEqualTo("e\u0301");
        assertThat(at(Unit.GRAPHEME, text, "🇷")).isEqualTo("🇫🇷");
    }

    @Test
    void an_offset_after_a_block_belongs_to_its_last_segment() {
        var text = Texts.reading("First one. Second one.", "Third one.");
        var segments = Texts.segments(text);
        assertThat(text.substring(segments.at(Unit.SENTENCE, 22))).isEqualTo("Second one.");
        assertThat(text.substring(segments.at(Unit.SENTENCE, 23))).isEqualTo("Second one.");
        assertThat(text.substring(segments.at(Unit.SENTENCE, text.length()))).isEqualTo("Third one.");
        assertThat(text.substring(segments.at(Unit.BLOCK, 24))).isEqualTo("Third one.");
    }

    /// Each step used to copy the block: 3 MB a key. 20,000 steps of that would take minutes.
    @Test
    void walking_through_one_huge_block_does_not_take_the_square_of_its_length() {
        var text = Texts.reading("Title", "The ferry crossed at six. ".repeat(110_000) + "👍");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    var segments = Texts.segments(text);
                    for (Unit unit : new Unit[] {Unit.GRAPHEME, Unit.WORD, Unit.SENTENCE}) {
                        int at = text.length() / 2;
                        for (int i = 0; i < 3_000; i++) {
                            at = segments.next(unit, at);
                            assertThat(segments.snap(new Range(at - 1, at)).end()).isEqualTo(at);
                        }
                        for (int i = 0; i < 3_000; i++) {
                            at = segments.previous(unit, at);
                        }
                        assertThat(text.substring(segments.at(Unit.SENTENCE, at)))
                                .isEqualTo("The ferry crossed at six.");
                    }
                });
    }
}
