package org.recto.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.intake.Lined;
import org.recto.text.Details;
import org.recto.text.Problem;

class PageDetailsTest {

    private static Details details(String head, String body) throws Problem {
        return Pages.take("<html><head>" + head + "</head><body>" + body + Pages.prose(6) + "</body></html>").details();
    }

    @Test
    void json_ld_is_asked_first() throws Problem {
        var details =
                details(
                        """
                        <script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":["NewsArticle"],"headline":"On Ferries &amp; Fords",
                        "author":{"@type":"Person","name":"Ann Lee"},"datePublished":"2024-03-09T08:00:00Z","publisher":{"name":"The Aldersby Review"},
                        "mainEntityOfPage":{"@id":"https://review.example/ferries"},"inLanguage":"en"}]</script>
                        <meta name="author" content="The staff"><title>Wrong</title>
                        """,
                        "");

        assertThat(details)
                .isEqualTo(
                        new Details(
                                "On Ferries & Fords",
                                "Ann Lee",
                                "2024-03-09",
                                "The Aldersby Review",
                                "https://review.example/ferries",
                                "en"));
    }

    @Test
    void broken_json_is_passed_over() throws Problem {
        assertThat(
                        details(
                                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":</script><meta name=author content='Ann Lee'>",
                                        "")
                                .author())
                .isEqualTo("Ann Lee");
    }

    @Test
    void journals_are_understood() throws Problem {
        var details =
                details(
                        """
                        <meta name="citation_title" content="Ferries and their fords"><meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ruiz, Bo">
                        <meta name="citation_publication_date" content="2019/4/2"><meta name="citation_journal_title" content="Journal of Crossings">
                        <meta property="og:site_name" content="CrossPress"><meta name="citation_language" content="en">
                        """,
                        "");

        assertThat(details)
                .isEqualTo(
                        new Details(
                                "Ferries and their fords",
                                "Ann Lee, Bo Ruiz",
                                "2019-04-02",
                                "Journal of Crossings",
                                "",
                                "en"));
    }

    @Test
    void dublin_core_is_understood() throws Problem {
        var details =
                details(
                        "<meta name='DC.title' content='Fords'><meta name='DCTERMS.creator' content='Ann Lee'><meta name='DC.date' content='1998'><meta name='dc.language' content='de_DE'>",
                        "");

        assertThat(details).isEqualTo(new Details("Fords", "Ann Lee", "1998", "", "", "de-DE"));
    }

    @Test
    void the_page_itself_is_asked_last() throws Problem {
        var details =
                details(
                        "<title>Fords – Aldersby Notes</title>",
                        "<h1>Fords</h1><p class='byline'>By Ann Lee | Staff writer</p><time datetime='2020-02-03T10:00'>3 February</time>");

        assertThat(details.title()).isEqualTo("Fords");
        assertThat(details.author()).isEqualTo("Ann Lee");
        assertThat(details.date()).isEqualTo("2020-02-03");
    }

    @Test
    void names_and_dates_of_comments_are_not_the_article_s() throws Problem {
        var details =
                details(
                        "",
                        "<h1>Fords</h1><div class=comments><span class=author>Mill Owner</span><time datetime='2020-02-03'>then</time></div>");

        assertThat(details.author()).isEmpty();
        assertThat(details.date()).isEmpty();
    }

    @Test
    void a_bare_line_below_the_title_names_the_author() throws Problem {
        var taken = Pages.take("<h1>Fords</h1><p>By Ann Lee and Bo Ruiz</p>" + Pages.prose(6));

        assertThat(taken.details().author()).isEqualTo("Ann Lee and Bo Ruiz");
        assertThat(Lined.blocks(taken)).hasSize(7).noneMatch(block -> block.contains("Ann Lee"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    Fords | The Aldersby Review,                Fords
                    Fords - The Aldersby Review,                Fords
                    The Aldersby Review: Fords,                 Fords
                    Fords | Essays | The Aldersby Review,       Fords
                    Ferries - a history,                        Ferries - a history
                    Ferries: a history – The Aldersby Review,   Ferries: a history
                    The Aldersby Review,                        The Aldersby Review
                    """)
    void the_site_s_name_is_no_part_of_a_title(String title, String expected) throws Problem {
        assertThat(
                        details(
                                        "<meta property='og:site_name' content='The Aldersby Review'><title>"
                                                + title
                                                + "</title>",
                                        "")
                                .title())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    By Ann Lee,                                  Ann Lee
                    by: Ann Lee,                                 Ann Lee
                    Posted by Ann Lee on March 3,                Ann Lee
                    Ann Lee | The Aldersby Review,               Ann Lee
                    Byron Lee,                                   Byron Lee
                    https://social.example/ann,                  ""
                    """)
    void names_are_cleaned(String given, String expected) throws Problem {
        assertThat(details("<meta name=author content='" + given + "'>", "").author()).isEqualTo(expected);
    }

    @Test
    void links_that_are_none_of_the_web_are_passed_over() throws Problem {
        assertThat(
                        details(
                                        "<link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='https://review.example/f'>",
                                        "")
                                .link())
                .isEqualTo("https://review.example/f");
        assertThat(details("<link rel=canonical href='/relative'>", "").link()).isEmpty();
    }
}
