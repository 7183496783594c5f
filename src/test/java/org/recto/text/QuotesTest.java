package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.recto.text.Texts.Spot;

import java.util.ArrayList;
import java.util.List;

class QuotesTest {

    @Provide
    Arbitrary<Spot> spots() {
        return Texts.spots();
    }

    @Provide
    Arbitrary<String> words() {
        return Texts.words();
    }

    @Property
    void a_passage_is_in_the_text_that_it_was_made_of(@ForAll("spots") Spot spot) {
        var passage = Passage.of(spot.text(), spot.range());

        assertThat(passage.isIn(spot.text())).isTrue();
        assertThat(passage.quote().exact()).isEqualTo(spot.text().substring(spot.range()));
        assertThat(spot.text().text())
                .contains(passage.quote().prefix() + passage.quote().exact() + passage.quote().suffix());
    }

    @Test
    void a_passage_knows_its_surroundings_as_far_as_there_are_any() {
        var text = Texts.reading("👍".repeat(100) + "here" + "b".repeat(10));
        var quote = Passage.of(text, new Range(100, 104)).quote();
        assertThat(quote).isEqualTo(new Quote("here", "👍".repeat(Quote.CONTEXT), "b".repeat(10)));
    }

    @Test
    void a_passage_is_not_in_a_text_that_is_shorter_or_other() {
        var passage = Passage.of(Texts.reading("They cross the river."), new Range(5, 10));
        assertThat(passage.isIn(Texts.reading("They"))).isFalse();
        assertThat(passage.isIn(Texts.reading("They leave the river."))).isFalse();
        assertThat(passage.isIn(Texts.reading("They cross it no more."))).isTrue();
    }

    @Property
    void a_passage_is_found_by_its_quote(@ForAll("spots") Spot spot) {
        var quote = Passage.of(spot.text(), spot.range()).quote();
        var found = new QuoteFinder(spot.text()).find(quote.exact(), quote.prefix(), quote.suffix());
        if (spot.range().isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(spot.range());
        }
    }

    @Property
    void every_place_is_found_and_no_other(@ForAll("words") String words) {
        var text = Texts.reading(words);
        for (String exact : List.of("a", "aa", " ", "👍", "\u200D", "e\u0301", "He ", "\uDC4D", "\uD83D")) {
            assertThat(new QuoteFinder(text).find(exact, "", "")).as(exact).isEqualTo(naively(text, exact));
        }
    }

    private static List<Range> naively(ReadingText text, String exact) {
        int length = exact.codePointCount(0, exact.length());
        var found = new ArrayList<Range>();
        for (int start = 0; start + length <= text.length(); start++) {
            var range = new Range(start, start + length);
            if (text.substring(range).equals(exact)) {
                found.add(range);
            }
        }
        return found;
    }

    @Test
    void places_that_overlap_are_all_found() {
        assertThat(new QuoteFinder(Texts.reading("aaaa")).find("aa", "", ""))
                .containsExactly(new Range(0, 2), new Range(1, 3), new Range(2, 4));
    }

    @Test
    void prefix_and_suffix_choose_among_places() {
        var finder = new QuoteFinder(Texts.reading("the bell and the rope, the bell or the rope"));
        assertThat(finder.find("the", "", "")).hasSize(4);
        assertThat(finder.find("the", "and ", "")).containsExactly(new Range(13, 16));
        assertThat(finder.find("the", "", " bell or")).containsExactly(new Range(23, 26));
        assertThat(finder.find("the", "or ", " bell")).isEmpty();
        assertThat(finder.find("the", "a prefix longer than all that stands before it ", "")).isEmpty();
        assertThat(finder.find("", "", "")).isEmpty();
    }

    private static final ReadingText CITED =
            new ReadingText.Builder()
                    .add(BlockKind.TITLE, "On Ferries")
                    .add(BlockKind.PARAGRAPH, "They cross.")
                    .add(BlockKind.PARAGRAPH, "They wait.")
                    .build();

    @Test
    void a_citation_names_what_is_known() {
        var all = new Details("On Ferries", "Ann Ferry", "1907", "The Courier", "", "en");
        assertThat(Citation.of(all, CITED, new Range(12, 24)))
                .isEqualTo("“They cross.” (Ann Ferry, “On Ferries”, 1907, ¶ 1)");
        assertThat(Citation.source(Details.titled("On Ferries"), CITED, new Range(12, 30)))
                .isEqualTo("“On Ferries”, ¶¶ 1–2");
        assertThat(Citation.source(Details.titled("On Ferries"), CITED, new Range(0, 24)))
                .isEqualTo("“On Ferries”, ¶ 1");
        assertThat(Citation.source(Details.titled("On Ferries"), CITED, new Range(0, 4))).isEqualTo("“On Ferries”");
    }

    @Test
    void a_range_that_ends_where_a_paragraph_begins_does_not_touch_it() {
        assertThat(Citation.place(CITED, new Range(12, 25))).isEqualTo("¶ 1");
    }

    @Test
    void an_empty_text_can_be_cited() {
        assertThat(Citation.source(Details.titled("On Ferries"), ReadingText.EMPTY, Range.at(0)))
                .isEqualTo("“On Ferries”");
    }
}
