package org.recto.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.intake.Lined;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Random;

/// What becomes of the elements of a page.
class HtmlTextTest {

    /// Bytes that begin as a picture of this kind does.
    private static byte[] picture(int size, int... start) {
        var bytes = new ByteArrayOutputStream();
        for (int b : start) {
            bytes.write(b);
        }
        var rest = new byte[size];
        new Random(size).nextBytes(rest);
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }

    private static byte[] png(int size) {
        return picture(size, 0x89, 'P', 'N', 'G');
    }

    private static String data(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void white_space_is_collapsed_as_browsers_do() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<p>\n  The <b> ferry </b>\tcrosses\n<i>at </i>\n six. </p><p>\u200B\uFEFF Caf\u00E9\u00A0du\u00A0Pont \u00A0\u200B</p>"))
                .containsExactly("PARAGRAPH: The ferry crosses at six.", "PARAGRAPH: Café\u00A0du\u00A0Pont");
        assertThat(Pages.formats("<p>The <b> ferry </b>\tcrosses\n<i>at </i>\n six. </p>"))
                .containsExactly("STRONG ferry", "EMPHASIS at");
    }

    @Test
    void lines_of_chinese_are_joined_without_a_space() throws Problem {
        assertThat(Pages.blocks("<p>渡船每天\n早上六點，\nOn time.</p>")).containsExactly("PARAGRAPH: 渡船每天早上六點， On time.");
    }

    @Test
    void soft_hyphens_are_no_part_of_words() throws Problem {
        assertThat(Pages.blocks("<p>fer&shy;ry&shy;man</p>")).containsExactly("PARAGRAPH: ferryman");
    }

    @Test
    void a_break_ends_a_line_and_indents_of_verse_stay() throws Problem {
        assertThat(Pages.blocks("<p>They cross, <br>\n&nbsp;&nbsp;they wait,<br/> they cross.<br></p>"))
                .containsExactly("PARAGRAPH: They cross,\n\u00A0\u00A0they wait,\nthey cross.");
    }

    @Test
    void how_words_are_set_is_kept() throws Problem {
        assertThat(
                        Pages.formats(
                                "<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del> e<sup>f</sup> g<sub>h</sub> <cite>i</cite>"
                                        + " <span style='font-style: italic'>j</span> <b style='font-weight:normal'>k</b></p>"))
                .containsExactly(
                        "EMPHASIS a",
                        "STRONG b",
                        "CODE c",
                        "STRIKETHROUGH d",
                        "SUPERSCRIPT f",
                        "SUBSCRIPT h",
                        "EMPHASIS i",
                        "EMPHASIS j");
    }

    @Test
    void what_is_set_over_several_paragraphs_is_set_in_each() throws Problem {
        assertThat(Pages.formats("<em><p>one</p><p>two</p></em>")).containsExactly("EMPHASIS one", "EMPHASIS two");
    }

    @Test
    void links_lead_into_the_web_or_are_mere_words() throws Problem {
        var page =
                """
                <base href="https://ferries.example/a/b"><p><a href="c?d=1#e">1</a> <a href="https://x.example/">2</a> <a href="//y.example/z">3</a>
                <a href="javascript:alert(1)">4</a> <a href="mailto:a@b.example">5</a> <a href="file:///etc/passwd">6</a> <a href="#top">7</a>
                <a href="java&#9;script:alert(1)">8</a> <a href="https://ferries.example/a/b#self">9</a> <a name="x">10</a></p>
                """;

        assertThat(Pages.blocks(page)).containsExactly("PARAGRAPH: 1 2 3 4 5 6 7 8 9 10");
        assertThat(Pages.formats(page))
                .containsExactly(
                        "LINK 1 -> https://ferries.example/a/c?d=1#e",
                        "LINK 2 -> https://x.example/",
                        "LINK 3 -> https://y.example/z");
    }

    @Test
    void links_are_resolved_against_where_the_page_was_saved_from() throws Problem {
        assertThat(
                        Pages.formats(
                                "<!-- saved from url=(0031)https://ferries.example/a/b.htm -->\n<p><a href='../c'>1</a></p>"))
                .containsExactly("LINK 1 -> https://ferries.example/c");
    }

    @Test
    void quotations_keep_their_paragraphs() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<p>He said:</p><blockquote>\n<p>One.</p>\n<p>Two.</p> Three.<footer>— The ferryman</footer></blockquote><p>And <q>that</q> was all.</p>"))
                .containsExactly(
                        "PARAGRAPH: He said:",
                        "QUOTATION: One.",
                        "QUOTATION: Two.",
                        "QUOTATION: Three.",
                        "QUOTATION: — The ferryman",
                        "PARAGRAPH: And “that” was all.");
    }

    @Test
    void lists_keep_their_marks_and_depths() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<ul><li>Rope<ul><li><p>Knots</p><p>Many.</p></li></ul></li><li>Oar</li></ul><ol start=3><li>Third</li><li value=7>Seventh<li>Eighth</ol>"
                                        + "<ol type=a><li>First</ol><dl><dt>Ferry<dd>A boat.</dl>"))
                .containsExactly(
                        "LIST_ITEM 1: Rope",
                        "LIST_ITEM 2: Knots",
                        "PARAGRAPH: Many.",
                        "LIST_ITEM 1: Oar",
                        "LIST_ITEM 1: 3. Third",
                        "LIST_ITEM 1: 7. Seventh",
                        "LIST_ITEM 1: 8. Eighth",
                        "LIST_ITEM 1: a. First",
                        "PARAGRAPH: Ferry",
                        "PARAGRAPH: A boat.");
    }

    @Test
    void code_and_verse_stand_as_they_are_written() throws Problem {
        assertThat(Pages.blocks("<p>So:</p><pre>\n  if (ferry) {\n    cross();\n  }\n</pre>"))
                .containsExactly("PARAGRAPH: So:", "PARAGRAPH:   if (ferry) {\n    cross();\n  }");
        assertThat(Pages.formats("<p>So:</p><pre>cross();</pre>")).containsExactly("CODE cross();");
    }

    @Test
    void a_table_of_data_keeps_rows_and_cells() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<table><caption>Crossings</caption><thead><tr><th>Day</th><th> Ferries </th></tr></thead><tbody><tr><td><p>Monday</p></td><td>3<br>or 4</td></tr>"
                                        + "<tr><td></td><td>5</td></tr><tr><td colspan=2>none</td></tr></table>"))
                .containsExactly("PARAGRAPH: Crossings", "TABLE: Day\tFerries\nMonday\t3 or 4\n\t5\nnone");
    }

    @Test
    void a_table_that_holds_columns_of_a_page_does_not() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<table role=presentation><tr><td><p>Left.</p><td><p>Right.</p></table><table><tr><td><h2>Top</h2><td><ul><li>Item</ul></table>"))
                .containsExactly("PARAGRAPH: Left.", "PARAGRAPH: Right.", "HEADING 2: Top", "LIST_ITEM 1: Item");
    }

    @Test
    void readings_above_characters_stand_behind_them() throws Problem {
        assertThat(Pages.blocks("<p><ruby>渡<rp>(</rp><rt>わた</rt><rp>)</rp></ruby>し<ruby>船<rt>ぶね</rt></ruby></p>"))
                .containsExactly("PARAGRAPH: 渡(わた)し船(ぶね)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>no</p>",
                "<p style='color:red; display : none'>no</p>",
                "<span style='visibility:hidden'>no</span>",
                "<script>no</script>",
                "<style>no</style>",
                "<template>no</template>",
                "<noscript>no</noscript>",
                "<i aria-hidden=true>no</i>",
                "<textarea>no</textarea>",
                "<select><option>no</select>",
                "<button>no</button>",
                "<svg><title>no</title><text>no</text></svg>",
                "<dialog>no</dialog>",
                "<iframe>no</iframe>",
                "<video>no</video>",
                "<canvas>no</canvas>",
                "<!-- no -->",
                "<math><annotation>no</annotation></math>"
            })
    void what_nobody_sees_is_no_text(String unseen) throws Problem {
        assertThat(Pages.blocks("<p>Yes.</p>" + unseen)).containsExactly("PARAGRAPH: Yes.");
    }

    @Test
    void a_page_that_was_saved_while_a_dialogue_covered_it_is_read() throws Problem {
        assertThat(Pages.blocks("<main aria-hidden=true><h1>Ferries</h1>" + Pages.prose(5) + "</main>")).hasSize(6);
    }

    @Test
    void a_picture_within_the_page_comes_in_with_its_caption() throws Problem {
        var png = png(500);
        var taken =
                Pages.take(
                        "<p>See:</p><figure><img src='%s' alt='A boat'><figcaption>The <em>old</em> ferry.</figcaption></figure>"
                                .formatted(data("image/png", png)));

        assertThat(Lined.blocks(taken)).containsExactly("PARAGRAPH: See:", "FIGURE: The old ferry.");
        assertThat(taken.pictures()).hasSize(1);
        var picture = taken.pictures().getFirst();
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.bytes()).isEqualTo(png);
        assertThat(Lined.formats(taken))
                .containsExactly("PICTURE The old ferry. -> " + picture.sha256(), "EMPHASIS old");
    }

    @Test
    void a_picture_alone_in_its_paragraph_is_a_figure() throws Problem {
        var page =
                "<p><img src='%s' alt='A boat'></p><p>The <img src='%s' alt='anchor'> holds.</p><div><img src='%s'></div>"
                        .formatted(
                                data("image/jpeg", picture(300, 0xFF, 0xD8, 0xFF)),
                                data("image/gif", picture(300, 'G', 'I', 'F', '8')),
                                data("image/png", png(400)));

        assertThat(Pages.blocks(page))
                .containsExactly("FIGURE: A boat", "PARAGRAPH: The anchor holds.", "FIGURE: Picture");
        assertThat(Pages.formats(page)).hasSize(3).allMatch(format -> format.startsWith("PICTURE "));
    }

    @Test
    void a_picture_elsewhere_leaves_its_words() throws Problem {
        var taken =
                Pages.take(
                        "<figure><img src='https://x.example/a.png'><figcaption>The ferry.</figcaption></figure><p><img src='b.png' alt='A rope'><img src='c.png'></p>");

        assertThat(Lined.blocks(taken)).containsExactly("FIGURE: The ferry.", "FIGURE: A rope");
        assertThat(taken.pictures()).isEmpty();
        assertThat(Lined.formats(taken)).isEmpty();
    }

    @Test
    void what_is_no_picture_that_can_be_shown_does_not_come_in() throws Problem {
        var page =
                "<p><img alt=a src='data:image/svg+xml;base64,%1$s'><img alt=b src='data:image/png;base64,%1$s'><img alt=c src='data:text/html;base64,%2$s'><img alt=d src='data:image/png;base64,!!!'><img alt=e src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></p>"
                        .formatted(
                                Base64.getEncoder()
                                        .encodeToString("<svg onload='alert(1)'/>".repeat(20).getBytes(UTF_8)),
                                Base64.getEncoder().encodeToString(png(200)));

        assertThat(Pages.take(page).pictures()).isEmpty();
        assertThat(Pages.blocks(page)).containsExactly("FIGURE: a", "FIGURE: b", "FIGURE: c", "FIGURE: d", "FIGURE: e");
    }

    @Test
    void the_same_picture_comes_in_once() throws Problem {
        var image = "<p><img alt=a src='" + data("image/png", png(400)) + "'></p>";

        assertThat(Pages.take(image.repeat(3)).pictures()).hasSize(1);
    }

    @Test
    void footnotes_are_told_from_the_text() throws Problem {
        var page =
                """
                <p>It moves.<sup><a href="#fn1" id="ref1">1</a></sup> Always.<a role="doc-noteref" href="#fn2">2</a></p>
                <section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>So he says. <a href="#ref1" class="footnote-back">↩︎</a></p><p>Twice.</p></li>
                <li id="fn2">And <em>she</em>. <a href="#ref2">↑</a></li></ol></section>
                """;

        assertThat(Pages.blocks(page))
                .containsExactly(
                        "PARAGRAPH: It moves.1 Always.2",
                        "FOOTNOTE: 1 So he says.",
                        "FOOTNOTE: Twice.",
                        "FOOTNOTE: 2 And she.");
        assertThat(Pages.formats(page))
                .containsExactly("SUPERSCRIPT 1", "SUPERSCRIPT 2", "SUPERSCRIPT 1", "SUPERSCRIPT 2", "EMPHASIS she");
    }

    @Test
    void notes_of_a_word_processor_are_known_by_what_refers_to_them() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<p>It moves.<a href='#_ftn1' name='_ftnref1'>[1]</a></p><div><hr><div id='_ftn1'><p><a href='#_ftnref1'>[1]</a> So he says.</p></div></div><div id='note-to-readers'><p>Enjoy.</p></div>"))
                .containsExactly("PARAGRAPH: It moves.[1]", "FOOTNOTE: [1] So he says.", "PARAGRAPH: Enjoy.");
    }

    @Test
    void what_word_writes_is_understood() throws Problem {
        var taken =
                Pages.take(
                        "<title>Ferries</title><div class=WordSection1><p class=MsoTitle>Ferries<o:p></o:p></p>"
                                + Pages.prose(6)
                                + "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Rope</p><p>Said.<a href='#_ftn1' name='_ftnref1'>[1]</a></p></div>"
                                + "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> By him.</p></div></div>");

        assertThat(Lined.blocks(taken))
                .startsWith("TITLE: Ferries")
                .endsWith("LIST_ITEM 2: Rope", "PARAGRAPH: Said.[1]", "FOOTNOTE: [1] By him.");
    }

    @Test
    void what_an_office_on_the_web_writes_is_understood() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<p class='c1 title'><span>Ferries</span></p><p>They cross.<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup></p><hr><div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a> At six.</p></div>"))
                .containsExactly("TITLE: Ferries", "PARAGRAPH: They cross.[1]", "FOOTNOTE: [1] At six.");
    }

    @Test
    void pages_of_the_printed_original_are_places() throws Problem {
        var taken =
                Pages.take(
                        "<span role='doc-pagebreak' aria-label='xii'></span><p>The ferry <span role='doc-pagebreak' id='p13' title='13'>13</span> crosses.</p>"
                                + "<div class='pagenum'>[Pg 14]</div><p>It waits.</p>");

        assertThat(Lined.blocks(taken)).containsExactly("PARAGRAPH: The ferry crosses.", "PARAGRAPH: It waits.");
        assertThat(Lined.formats(taken)).containsExactly("PAGE  -> xii", "PAGE  -> 13", "PAGE  -> 14");
        var second = taken.text().blocks().getFirst().formats().get(1);
        assertThat(second.kind()).isEqualTo(FormatKind.PAGE);
        assertThat(second.range().start()).isEqualTo("The ferry ".length());
    }

    @Test
    void headings_keep_their_levels() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<h1>Ferries</h1><p>Words.</p><h2>Ropes</h2><h4>Knots</h4><div role=heading aria-level=3>Splices</div>"))
                .containsExactly(
                        "TITLE: Ferries",
                        "PARAGRAPH: Words.",
                        "HEADING 2: Ropes",
                        "HEADING 4: Knots",
                        "HEADING 3: Splices");
    }

    @Test
    void nothing_becomes_a_block_of_nothing() throws Problem {
        var text =
                Pages.take(
                                "<p> </p><h2>&nbsp;</h2><ul><li></li></ul><blockquote><br></blockquote><table><tr><td></td></tr></table><p>Words.</p>")
                        .text();

        assertThat(text.blocks()).hasSize(1).first().extracting(block -> block.kind()).isEqualTo(BlockKind.PARAGRAPH);
    }
}
