package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Words are found however they are written, at exactly the code points where they stand.
class TextSearchTest {

    private static final Patience LONG = new Patience(Duration.ofMinutes(5), () -> false);

    private static List<Range> find(ReadingText text, Query query) {
        try {
            return new TextSearch(text, Locale.ENGLISH).find(query, LONG).ranges();
        } catch (Problem problem) {
            throw new AssertionError(problem);
        }
    }

    /// The words of each hit.
    private static List<String> hits(String text, Query query) {
        var reading = Texts.reading(text);
        return find(reading, query).stream().map(reading::substring).toList();
    }

    private static List<String> hits(String text, String words) {
        return hits(text, Query.of(words));
    }

    private static String folded(String words, Query query) {
        return FoldedText.fold(words, new Folding(query.matchCase()));
    }

    @Provide
    Arbitrary<ReadingText> readings() {
        return Texts.readings();
    }

    @Provide
    Arbitrary<Texts.Spot> spots() {
        return Texts.spots();
    }

    @Provide
    Arbitrary<Query> queries() {
        return Combinators.combine(Texts.rough(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((words, matchCase, whole) -> new Query(words, matchCase, whole, false));
    }

    @Property(tries = 500)
    void the_words_of_every_hit_fold_to_those_looked_for(
            @ForAll("spots") Texts.Spot spot, @ForAll boolean matchCase, @ForAll boolean whole) {
        var query = new Query(spot.text().substring(spot.range()), matchCase, whole, false);

        for (Range hit : find(spot.text(), query)) {
            assertThat(folded(spot.text().substring(hit), query)).isEqualTo(folded(query.words(), query));
        }
    }

    @Property(tries = 500)
    void hits_are_whole_graphemes_in_order_and_never_overlap(
            @ForAll("readings") ReadingText text, @ForAll("queries") Query query) {
        var segments = Texts.segments(text);
        int end = 0;
        for (Range hit : find(text, query)) {
            assertThat(hit.isEmpty()).isFalse();
            assertThat(segments.snap(hit)).isEqualTo(hit);
            assertThat(hit.start()).isGreaterThanOrEqualTo(end);
            end = hit.end();
        }
    }

    @Property(tries = 500)
    void what_stands_in_a_block_is_found_there(@ForAll("spots") Texts.Spot spot, @ForAll boolean matchCase) {
        var segments = Texts.segments(spot.text());
        var block = spot.text().isEmpty() ? Range.at(0) : blockAt(spot);
        var range = segments.snap(segments.trim(block.clip(spot.range())));
        var query = new Query(spot.text().substring(range), matchCase, false, false);
        Assume.that(!query.isBlank() && !folded(query.words(), query).isBlank());
        // a space that carries an accent is one with the empty line before it
        Assume.that(!Character.isWhitespace(query.words().codePointAt(0)));

        assertThat(find(spot.text(), query)).anyMatch(hit -> hit.overlaps(range));
    }

    private static Range blockAt(Texts.Spot spot) {
        return spot.text().blocks().get(spot.text().blockAt(spot.range().start())).range();
    }

    @Property(tries = 300)
    void plain_letters_are_found_as_anybody_would(
            @ForAll("letters") String text, @ForAll("letters") String words, @ForAll boolean matchCase) {
        Assume.that(!words.isEmpty());
        var expected = new java.util.ArrayList<Range>();
        for (int at = 0; at + words.length() <= text.length(); ) {
            boolean here = text.regionMatches(!matchCase, at, words, 0, words.length());
            if (here) {
                expected.add(new Range(at, at + words.length()));
            }
            at += here ? words.length() : 1;
        }

        assertThat(find(Texts.reading(text), new Query(words, matchCase, false, false))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("abAB").ofMaxLength(12);
    }

    @Property(tries = 300)
    void an_expression_finds_whole_graphemes_in_order_too(@ForAll("readings") ReadingText text) {
        var segments = Texts.segments(text);
        int end = 0;
        for (Range hit : find(text, new Query(".", false, false, true))) {
            assertThat(segments.snap(hit)).isEqualTo(hit);
            assertThat(hit.start()).isGreaterThanOrEqualTo(end);
            end = hit.end();
        }
    }

    @Example
    void marks_do_not_count_and_belong_to_their_letter() {
        assertThat(hits("café cafe\u0301 CAFE Café", "cafe")).containsExactly("café", "cafe\u0301", "CAFE", "Café");
        assertThat(hits("café cafe\u0301 cafe", "café")).hasSize(3);
        assertThat(hits("café cafe\u0301 cafe", "cafe\u0301")).hasSize(3);
        assertThat(hits("Łódź, Ærø, İstanbul", "lodz")).containsExactly("Łódź");
        assertThat(hits("Łódź, Ærø, İstanbul", "aero")).containsExactly("Ærø");
        assertThat(hits("Łódź, Ærø, İstanbul", "istanbul")).containsExactly("İstanbul");
        assertThat(hits("שָׁלוֹם", "שלום")).containsExactly("שָׁלוֹם");
        assertThat(hits("السَّلام", "السلام")).containsExactly("السَّلام");
    }

    @Example
    void marks_that_make_another_letter_do_count() {
        assertThat(hits("か が", "か")).containsExactly("か");
        assertThat(hits("किताब", "कताब")).isEmpty();
    }

    @Example
    void case_is_folded_wholly_or_matched() {
        assertThat(hits("Straße STRASSE strasse", "STRASSE")).containsExactly("Straße", "STRASSE", "strasse");
        assertThat(hits("ΟΔΟΣ οδός", "οδος")).containsExactly("ΟΔΟΣ", "οδός");
        assertThat(hits("Été été", new Query("ete", true, false, false))).containsExactly("été");
        assertThat(hits("Été été", new Query("Ete", true, false, false))).containsExactly("Été");
    }

    @Example
    void a_ligature_is_its_letters_but_never_split() {
        assertThat(hits("ﬁne ﬁngers", "fin")).containsExactly("ﬁn", "ﬁn");
        assertThat(hits("ﬁne", "f")).isEmpty();
        assertThat(hits("oﬃce", "office")).containsExactly("oﬃce");
    }

    @Example
    void signs_and_spaces_are_found_as_they_are_typed() {
        assertThat(hits("Trump’s “art” — of", "trump's \"art\" - of")).containsExactly("Trump’s “art” — of");
        assertThat(hits("no\u00A0 break,  twice", "no break, twice")).hasSize(1);
        assertThat(hits("a line\nand another", "line and")).containsExactly("line\nand");
        assertThat(hits("co\u00ADoperate", "cooperate")).containsExactly("co\u00ADoperate");
        assertThat(hits("wait… what", "wait...")).containsExactly("wait…");
        assertThat(hits("soft\u00AD ", "soft")).containsExactly("soft");
    }

    @Example
    void a_hit_stands_at_its_code_points() {
        //       0 1 2 3 4    5 6 7
        //       𠀀 𠮷 _ e+mark  𝔘 _ 𠀀
        var text = Texts.reading("𠀀𠮷 e\u0301𝔘 𠀀");
        assertThat(find(text, Query.of("𠀀"))).containsExactly(new Range(0, 1), new Range(7, 8));
        assertThat(find(text, Query.of("𠮷"))).containsExactly(new Range(1, 2));
        assertThat(find(text, Query.of("e"))).containsExactly(new Range(3, 5));
        assertThat(find(text, Query.of("u"))).containsExactly(new Range(5, 6));
        assertThat(find(text, Query.of("\uD840"))).isEmpty();
    }

    @Example
    void a_family_is_one_character() {
        assertThat(hits("👩 👩‍👩‍👧‍👦", "👩")).containsExactly("👩");
        assertThat(hits("👩 👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦")).containsExactly("👩‍👩‍👧‍👦");
        assertThat(hits("한국", "하")).isEmpty();
        assertThat(hits("한국", "한")).containsExactly("한");
    }

    @Example
    void whole_words_begin_and_end_where_words_do() {
        var whole = new Query("trust", false, true, false);
        assertThat(hits("Trust, distrust, trusted; trust’s, “trust” trust", whole)).hasSize(4);
        assertThat(hits("peace² peaceful", new Query("peace", false, true, false))).containsExactly("peace");
        assertThat(hits("l’Europe", new Query("europe", false, true, false))).containsExactly("Europe");
        assertThat(hits("中国人民 人民", new Query("人", false, true, false))).isEmpty();
        assertThat(hits("中国人民 人民", new Query("人民", false, true, false))).contains("人民");
        assertThat(hits("trusted trust", new Query("tr\\w+", false, true, true))).containsExactly("trusted", "trust");
        assertThat(hits("trusted trust", new Query("trus", false, true, true))).isEmpty();
    }

    @Example
    void no_hit_reaches_over_two_blocks() {
        var text = Texts.reading("one two", "three one", "two");
        assertThat(find(text, Query.of("two three"))).isEmpty();
        assertThat(find(text, Query.of("one two"))).containsExactly(new Range(0, 7));
        assertThat(find(text, new Query("two\\s+three", false, false, true))).isEmpty();
        assertThat(find(text, new Query("^\\w+$", false, false, true))).containsExactly(new Range(20, 23));
    }

    @Example
    void an_expression_is_taken_as_it_is_written() {
        assertThat(hits("2017-11-08 and 2018", new Query("\\d{4}", false, false, true))).hasSize(2);
        assertThat(hits("été ete ÉTÉ", new Query("été", false, false, true))).containsExactly("été", "ÉTÉ");
        assertThat(hits("été ete ÉTÉ", new Query("été", true, false, true))).containsExactly("été");
        assertThat(hits("e\u0301x", new Query(".", false, false, true))).containsExactly("e\u0301", "x");
        assertThat(hits("abc", new Query("x*", false, false, true))).isEmpty();
        assertThat(hits("naïve words", new Query("\\b\\w+\\b", false, false, true))).containsExactly("naïve", "words");
    }

    @Example
    void what_is_no_expression_is_refused_in_a_sentence() {
        assertThatThrownBy(() ->
                        new TextSearch(Texts.reading("text"), Locale.ENGLISH)
                                .find(new Query("(", false, false, true), LONG))
                .isInstanceOf(Problem.class)
                .hasMessage("This is not a regular expression yet: Unclosed group.");
    }

    @Example
    void an_expression_that_would_never_end_does() {
        var search = new TextSearch(Texts.reading("a".repeat(60) + "b"), Locale.ENGLISH);
        var patience = new Patience(Duration.ofMillis(50), () -> false);

        assertThatThrownBy(() -> search.find(new Query("(a|aa)+\\1?$", false, false, true), patience))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("text.search.slow"));
    }

    @Example
    void an_expression_that_is_too_deep_is_refused() {
        var search = new TextSearch(Texts.reading("ab".repeat(200_000)), Locale.ENGLISH);

        assertThatThrownBy(() -> search.find(new Query("(a|b)*c", false, false, true), LONG))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("text.expression.deep"));
    }

    @Example
    void a_search_ends_when_nobody_wants_to_know() {
        var search = new TextSearch(Texts.reading("a".repeat(60) + "b"), Locale.ENGLISH);
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        var patience = new Patience(Duration.ofMinutes(5), () -> asked.incrementAndGet() > 20);

        assertThatThrownBy(() -> search.find(new Query("(a|aa)+\\1?$", false, false, true), patience))
                .isInstanceOf(CancellationException.class);
    }

    @Example
    void there_is_an_end_to_hits() throws Problem {
        var search = new TextSearch(Texts.reading("ab".repeat(Hits.MOST + 1)), Locale.ENGLISH);

        for (boolean expression : List.of(true, false)) {
            var hits = search.find(new Query("a", false, false, expression), LONG);
            assertThat(hits.ranges()).hasSize(Hits.MOST);
            assertThat(hits.more()).isTrue();
            assertThat(search.find(new Query("aba", false, false, expression), LONG).more()).isFalse();
        }
    }

    @Example
    void nothing_is_nowhere() {
        assertThat(hits("some words", "")).isEmpty();
        assertThat(hits("some words", "  ")).isEmpty();
        assertThat(hits("some words", "\u00AD")).isEmpty();
        assertThat(hits("some words", new Query(" ", false, false, true))).isEmpty();
        assertThat(find(ReadingText.EMPTY, Query.of("a"))).isEmpty();
    }
}
