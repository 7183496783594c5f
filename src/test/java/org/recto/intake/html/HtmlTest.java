package org.recto.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.intake.Article;
import org.recto.intake.Intake;
import org.recto.intake.IntakeContract;
import org.recto.intake.Lined;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;

class HtmlTest extends IntakeContract {

    @Override
    protected String fileName() {
        return "two-bridges.html";
    }

    @Override
    protected byte[] write(Article article) {
        return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><nav><a href="/">Home</a></nav><article><h1>%1$s</h1>
        %2$s
        </article></body></html>
        """
                .formatted(article.title(), article.markup())
                .getBytes(UTF_8);
    }

    @Override
    protected byte[] pointingAt(URI file, URI address) {
        return """
        <!DOCTYPE html SYSTEM "%2$s">
        <html><head><base href="%2$s"><link rel="stylesheet" href="%2$s"><link rel="canonical" href="%2$s">
        <meta http-equiv="refresh" content="0; url=%2$s"><script src="%2$s"></script><style>@import url(%1$s);</style></head>
        <body background="%2$s"><article><h1>Pointers</h1><p>Words <a href="%1$s">file</a> <a href="%2$s">address</a></p>
        <img src="%1$s"><img src="%2$s" srcset="%2$s 2x" alt="b"><iframe src="%1$s"></iframe><object data="%2$s"></object>
        <embed src="%1$s"><video poster="%2$s" src="%2$s"></video><svg><image href="%2$s"/><use href="%1$s"/></svg>
        <form action="%2$s"><input type="image" src="%2$s"></form><div style="background: url(%2$s)">More words.</div></article></body></html>
        """
                .formatted(file, address)
                .getBytes(UTF_8);
    }

    @Test
    void of_a_magazine_s_page_the_article_comes_in_and_nothing_else() throws Problem {
        var taken =
                Pages.take(
                        Pages.magazine(
                                "Two ferries",
                                "The first ferry crosses at six, when the mill’s whistle, which nobody needs any more, has blown.",
                                "The second waits for the first, as it has since the year of the flood, and it has never yet been late.",
                                "They meet in the middle of the river. The ferrymen nod, and that, they say, is all there is to say.",
                                "On Sundays one of them rests, and nobody has ever been able to say, before the day, which one."));

        assertThat(Lined.blocks(taken))
                .containsExactly(
                        "TITLE: Two ferries",
                        "PARAGRAPH: The first ferry crosses at six, when the mill’s whistle, which nobody needs any more, has blown.",
                        "PARAGRAPH: The second waits for the first, as it has since the year of the flood, and it has never yet been late.",
                        "PARAGRAPH: They meet in the middle of the river. The ferrymen nod, and that, they say, is all there is to say.",
                        "PARAGRAPH: On Sundays one of them rests, and nobody has ever been able to say, before the day, which one.");
        var details = taken.details();
        assertThat(details.title()).isEqualTo("Two ferries");
        assertThat(details.author()).isEqualTo("Ann Lee, Bo Ruiz");
        assertThat(details.date()).isEqualTo("2024-03-09");
        assertThat(details.source()).isEqualTo("The Aldersby Review");
        assertThat(details.link()).isEqualTo("https://review.example/essays/ferries?ref=home");
        assertThat(details.language()).isEqualTo("en-GB");
    }

    @Test
    void an_article_is_found_by_its_paragraphs_where_nothing_is_named() throws Problem {
        var links = "<a href='/1'>Ferries of the north</a> <a href='/2'>Ferries of the south</a> ".repeat(8);

        var blocks =
                Pages.blocks(
                        """
                        <title>Ropes - Aldersby Notes</title>
                        <table width="100%%"><tr><td>%1$s</td></tr><tr><td width="20%%">%1$s</td>
                        <td><h1>Ropes</h1>%2$s</td></tr><tr><td>%1$s</td></tr></table>
                        """
                                .formatted(links, Pages.prose(8)));

        assertThat(blocks).hasSize(9).first().isEqualTo("TITLE: Ropes");
        assertThat(blocks.subList(1, 9)).allMatch(block -> block.startsWith("PARAGRAPH: Paragraph"));
    }

    @Test
    void lines_parted_by_two_breaks_are_paragraphs() throws Problem {
        var lines = "The ferry goes, as it always has, at six, at noon and at dusk.<br><br>\n".repeat(10);

        assertThat(Pages.blocks("<div id=menu><a href=x>Home</a></div><div id=story>" + lines + "</div>"))
                .hasSize(10)
                .containsOnly("PARAGRAPH: The ferry goes, as it always has, at six, at noon and at dusk.");
    }

    @Test
    void an_article_of_several_sections_comes_in_whole() throws Problem {
        var blocks =
                Pages.blocks(
                        """
                        <main><h1>Rivers</h1><section><h2>Upper</h2>%1$s</section><section><h2>Lower</h2>%1$s</section>
                        <section><h2>Related</h2><p><a href="/x">Lakes, and what is to be done about them</a></p></section></main>
                        """
                                .formatted(Pages.prose(4)));

        assertThat(blocks)
                .hasSize(11)
                .contains("HEADING 2: Upper", "HEADING 2: Lower")
                .doesNotContain("HEADING 2: Related");
    }

    @Test
    void a_page_that_calls_itself_by_what_it_has_is_not_taken_for_that() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<body class='has-comments sidebar'><div class='with-sidebar share'>"
                                        + Pages.prose(6)
                                        + "</div>"))
                .hasSize(6);
    }

    @Test
    void comments_stay_out_even_if_they_are_longer_than_the_article() throws Problem {
        var page =
                "<article><h1>Short</h1>%s</article><div id='comments'>%s</div>"
                        .formatted(Pages.prose(8), Pages.prose(80));

        assertThat(Pages.blocks(page)).hasSize(9);
    }

    @Test
    void of_an_encyclopedia_s_page_the_sources_stay_and_the_boxes_of_links_go() throws Problem {
        var blocks =
                Pages.blocks(
                        """
                        <title>Fords - Aldersby Encyclopedia</title><main><h1>Fords</h1><div class="toc"><h2>Contents</h2><ul><li><a href="#h">History</a></ul></div>%s
                        <div class="heading"><h2>See also</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div><ul><li><a href="/f">Ferry</a><li><a href="/b">Bridge</a></ul>
                        <div class="heading"><h2>References</h2></div><ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> <a href="https://x.example/">Lee (1998)</a></li></ol></main>
                        """
                                .formatted(Pages.prose(6)));

        assertThat(blocks)
                .hasSize(9)
                .contains("HEADING 2: References", "FOOTNOTE: 1 Lee (1998)")
                .noneMatch(block -> block.contains("See also"));
    }

    @Test
    void a_page_without_an_article_comes_in_with_what_it_has() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<title>Sign in</title><form>Name: <input><br>Word: <input type=password><button>Go</button></form>"))
                .containsExactly("PARAGRAPH: Name:\nWord:");
        assertThat(Pages.blocks("<h1>Crossings</h1><ul><li><a href='a'>Ferry</a><li><a href='b'>Ford</a></ul>"))
                .containsExactly("TITLE: Crossings", "LIST_ITEM 1: Ferry", "LIST_ITEM 1: Ford");
        assertThat(Pages.blocks("<template><p>What a script would have shown.</p></template>"))
                .containsExactly("PARAGRAPH: What a script would have shown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<img src='x.png'><script>words()</script>",
                "<style>p { }</style>&nbsp;\u200B"
            })
    void a_page_without_text_is_refused(String page) {
        assertThatThrownBy(() -> Pages.take(page))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo("intake.empty"));
    }

    @Test
    void a_page_in_an_archive_is_refused_with_what_to_do() {
        assertThatThrownBy(() ->
                        new Intake()
                                .take(
                                        "page.mhtml",
                                        "From: <Saved by Blink>\nMIME-Version: 1.0\n".getBytes(UTF_8),
                                        Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("HTML only");
    }

    @Test
    void plain_text_in_a_browser_s_frame_is_read_as_plain_text() throws Problem {
        assertThat(
                        Pages.blocks(
                                "<html><head></head><body><pre style='white-space: pre-wrap'>On Ferries\n\nThey cross.\n\nThey wait.</pre></body></html>"))
                .containsExactly("TITLE: On Ferries", "PARAGRAPH: They cross.", "PARAGRAPH: They wait.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "UTF-8"})
    void a_page_is_read_in_the_character_set_that_it_names(String charset) throws Problem {
        var page =
                "<html><head>"
                        + "<!-- -->".repeat(500)
                        + "<meta http-equiv='Content-Type' content='text/html; charset="
                        + charset
                        + "'></head><p>Паром ушёл.</p>";

        var taken = new Intake().take("page.html", page.getBytes(Charset.forName(charset)), Progress.NONE);

        assertThat(taken.text().text()).isEqualTo("Паром ушёл.");
        assertThat(taken.notices()).isEmpty();
    }

    @Test
    void utf_8_is_utf_8_whatever_the_page_says() throws Problem {
        assertThat(Pages.take("<meta charset=iso-8859-1><p>Паром ушёл.</p>").text().text()).isEqualTo("Паром ушёл.");
    }

    @Test
    void utf_32_is_known_by_itself() throws Problem {
        for (String charset : new String[] {"UTF-32BE", "UTF-32LE"}) {
            var bytes = "<p>Паром ушёл 𠀀.</p>".getBytes(Charset.forName(charset));
            assertThat(new Intake().take("page.html", bytes, Progress.NONE).text().text()).isEqualTo("Паром ушёл 𠀀.");
        }
    }

    @Test
    void an_xhtml_page_is_read_as_xml() throws Problem {
        var page =
                """
                <?xml version="1.0" encoding="utf-8"?>
                <!DOCTYPE html [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head>
                <body><a id="top"/><div/><h1>Ferries</h1><p>They&#160;cross, caf&eacute; to caf&eacute;&lol2;&file;.</p></body></html>
                """;

        var taken = new Intake().take("page.xhtml", page.getBytes(UTF_8), Progress.NONE);

        assertThat(taken.text().text())
                .startsWith("Ferries\n\nThey\u00A0cross, café to café")
                .doesNotContain("root:", "lollol");
    }

    @Test
    void pages_made_to_keep_a_reader_busy_do_not() {
        var pages =
                new String[] {
                    "<div>".repeat(100_000) + "words",
                    "<b><p>x".repeat(20_000),
                    "<table><tr><td>".repeat(20_000) + "x",
                    "<figure>".repeat(20_000) + "<img alt=x>",
                    "<span aria-hidden=true>".repeat(20_000) + "x",
                    "<div class=author>".repeat(20_000) + "x",
                    "<ul><li>".repeat(20_000) + "x",
                    "text line<br><br>".repeat(60_000),
                    "<p>a<a href='/" + "x".repeat(1_900) + "'>b</a>".repeat(30_000),
                    "<p " + "class='a b c d' ".repeat(50_000) + ">x",
                    "<h1>x</h1>".repeat(50_000),
                    "<li id=fn1><a href='#fn1'>x".repeat(20_000),
                    "<meta name=author content=x>".repeat(50_000) + "<p>x",
                    "<script type='application/ld+json'>" + "[".repeat(400_000) + "</script><p>x",
                    "&amp".repeat(200_000),
                    "<p>" + "\u00A0\u200B ".repeat(300_000) + "x",
                };
        for (String page : pages) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> tried(page), page.substring(0, 20));
        }
    }

    private static void tried(String page) {
        try {
            assertThat(Pages.take(page).text().text()).isNotEmpty();
        } catch (Problem problem) {
            assertThat(problem.key()).startsWith("intake.");
        }
    }
}
