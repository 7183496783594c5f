package org.recto.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.SmallHandout;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Reading;
import org.recto.handout.Handout;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.Part;
import org.recto.handout.PictureSource;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

class HtmlWriterTest {

    private static String written(UnaryOperator<Options> how) throws IOException {
        var out = new StringWriter();
        new HtmlWriter(SmallHandout.made(how)).write(out);
        return out.toString();
    }

    private static Document page() throws IOException {
        return Jsoup.parse(written(options -> options));
    }

    @Test
    void the_small_packet_is_written_exactly_so() throws IOException {
        var page = page();
        page.select("template").remove();
        try (var in = Objects.requireNonNull(HtmlWriterTest.class.getResourceAsStream("small-packet.html"))) {
            assertThat(page.body().html()).isEqualTo(new String(in.readAllBytes(), UTF_8).strip());
        }
    }

    @ParameterizedTest
    @EnumSource(NotePlace.class)
    void a_strict_parser_finds_no_error_and_no_id_twice(NotePlace place) throws IOException {
        var parser = Parser.htmlParser().setTrackErrors(100);
        var page = Jsoup.parse(written(options -> options.withNotes(place)), parser);

        assertThat(parser.getErrors()).isEmpty();
        var ids = new HashSet<String>();
        assertThat(page.select("[id]").eachAttr("id")).allMatch(ids::add);
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(target -> ids.contains(target.substring(1)));
    }

    @Test
    void no_heading_is_more_than_one_below_that_before_it_whatever_the_text_says() throws IOException {
        var text =
                new ReadingText.Builder()
                        .add(BlockKind.HEADING, 3, "Deep", List.of())
                        .add(BlockKind.HEADING, 6, "Deeper", List.of())
                        .add(BlockKind.PARAGRAPH, "Words.")
                        .add(BlockKind.HEADING, 1, "Up", List.of())
                        .add(BlockKind.HEADING, 2, "Down", List.of())
                        .build();
        var reading = new Reading(Id.fresh(), Details.titled("Leaps"), Id.fresh(), 0);
        var contents = Contents.of(new Cover(Id.fresh(), ""), List.of(reading));
        var options = Options.on(LocalDate.of(2026, 11, 23));
        var out = new StringWriter();
        var texts = Map.of(reading.edition(), text);
        new HtmlWriter(new Handout(contents, List.of(reading), List.of(), texts, PictureSource.NONE, options))
                .write(out);

        assertThat(Jsoup.parse(out.toString()).select(".reading h2, .reading h3, .reading h4").eachText())
                .containsExactly("Leaps", "Deep", "Deeper", "Up", "Down");
        assertThat(Jsoup.parse(out.toString()).select(".reading h3").eachText()).containsExactly("Deep", "Up");
    }

    @Test
    void nobodys_words_run_load_or_lead_anywhere() throws IOException {
        var page = page();

        assertThat(page.select("script, img, iframe, object, embed, link, base, form, button")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element ->
                        assertThat(element.attributes())
                                .allSatisfy(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
        assertThat(page.text()).contains("<script>alert(1)</script>").contains("=HYPERLINK(\"x\")");
    }

    @Test
    void the_words_of_a_reading_are_all_there_and_in_order() throws IOException {
        var reading = page().selectFirst("#r1 .text");
        assertThat(reading).isNotNull();
        reading.select(".notes, .ref, .pilcrow").remove();
        reading.select("br").forEach(line -> line.after(" "));

        assertThat(reading.text())
                .isEqualTo(
                        "The lamp A 👩‍👩‍👧 reads by a lamp. # It is late_ly *lit*. 1. Oil - Oil burns, + and oil is dear."
                                + " See http://example.org/a_b or www.example.org; cost: $5, -5 %%.");
    }

    @Test
    void a_passage_over_several_blocks_is_marked_in_each_and_numbered_once() throws IOException {
        var page = page();
        var number = page.select(".note.t0.t1 .number").first();
        assertThat(number).isNotNull();

        assertThat(page.select("mark.t0.t1").eachText()).containsExactly("lit*.", "1. Oil", "- Oil burns, + and");
        assertThat(page.select("mark .ref, .ref a[href=#n" + number.text() + "]")).hasSize(1);
        assertThat(page.select("#m" + number.text())).hasSize(1);
    }

    @Test
    void where_a_reading_says_nothing_on_a_theme_the_comparison_says_so() throws IOException {
        var rows = page().select(".matrix tbody tr");

        assertThat(rows.eachText())
                .anySatisfy(row -> assertThat(row).startsWith("2017 silent"))
                .anySatisfy(row -> assertThat(row).startsWith("Trust").doesNotContain("silent"));
    }

    @Test
    void pseudonyms_leave_no_name_anywhere() throws IOException {
        var written = written(options -> options.withPseudonyms(true));

        assertThat(Jsoup.parse(written).text()).doesNotContain("@ben").containsPattern("Reader [A-Z]{3}");
        assertThat(Jsoup.parse(written).select(".by").eachText()).doesNotContain("Ann");
    }

    @Test
    void parts_that_are_not_wanted_are_left_out() throws IOException {
        var none = Jsoup.parse(written(options -> options.withParts(Set.of())));

        assertThat(none.select(".cover, .part, .text")).isEmpty();
        assertThat(none.select(".excerpts blockquote").eachText()).hasSize(4);
        for (Part part : EnumSet.of(Part.COMPARISON, Part.LINKS, Part.INDEX, Part.CODEBOOK, Part.METHOD)) {
            var page = Jsoup.parse(written(options -> options.withParts(Set.of(part))));
            assertThat(page.select(".part")).singleElement().extracting(Element::id).isEqualTo(part.toString());
        }
    }

    @Test
    void without_colour_patterns_tell_themes_apart() throws IOException {
        var style = Jsoup.parse(written(options -> options.withColour(false))).selectFirst("style");
        assertThat(style).isNotNull();

        assertThat(style.data()).contains("text-decoration:underline solid").contains("underline dotted");
        assertThat(style.data()).doesNotContain("#4477AA");
    }
}
