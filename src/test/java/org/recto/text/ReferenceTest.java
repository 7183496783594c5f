package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Readings in lists of references.
class ReferenceTest {

    private static Details details(String title, String author, String date, String source, String link) {
        return new Details(title, author, date, source, link, "en");
    }

    private static final Details WHOLE =
            details(
                    "Two bridges over one river",
                    "Mara Lindqvist",
                    "2017-12-04",
                    "The Weekly",
                    "https://example.org/a");

    @Test
    void all_that_is_known_stands_in_its_order() {
        assertThat(Reference.chicago(WHOLE))
                .isEqualTo(
                        "Lindqvist, Mara. “Two bridges over one river.” The Weekly, December 4, 2017."
                                + " https://example.org/a.");
        assertThat(Reference.apa(WHOLE))
                .isEqualTo(
                        "Lindqvist, M. (2017, December 4). Two bridges over one river. The Weekly."
                                + " https://example.org/a");
    }

    @Test
    void what_is_not_known_is_left_out() {
        var bare = Details.titled("Who asked?");
        assertThat(Reference.chicago(bare)).isEqualTo("“Who asked?”");
        assertThat(Reference.apa(bare)).isEqualTo("Who asked? (n.d.).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mara Lindqvist and Daniel Okafor           | Lindqvist, Mara, and Daniel Okafor.               | Lindqvist, M., & Okafor, D.
                    Ann Bell, Carl Day, and Eva Fox            | Bell, Ann, Carl Day, and Eva Fox.                 | Bell, A., Day, C., & Fox, E.
                    Lindqvist, Mara                            | Lindqvist, Mara.                                  | Lindqvist, M.
                    Jean-Paul Marie Sorel                      | Sorel, Jean-Paul Marie.                           | Sorel, J.-P. M.
                    Jan van der Berg                           | van der Berg, Jan.                                | van der Berg, J.
                    Reuters                                    | Reuters.                                          | Reuters.
                    The Editorial Board                        | The Editorial Board.                              | The Editorial Board.
                    """)
    void authors_are_inverted_as_each_style_wants(String byline, String chicago, String apa) {
        assertThat(Reference.chicago(details("T", byline, "", "", ""))).isEqualTo(chicago + " “T.”");
        assertThat(Reference.apa(details("T", byline, "", "", ""))).isEqualTo(apa + " (n.d.). T.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2017-12-04 | December 4, 2017 | 2017, December 4
                    2017-12    | December 2017    | 2017, December
                    2017       | 2017             | 2017
                    2017-13-40 | 2017-13-40       | 2017-13-40
                    last May   | last May         | last May
                    """)
    void dates_are_told_in_words_where_they_can_be_read(String date, String chicago, String apa) {
        assertThat(Reference.chicago(details("T", "", date, "S", ""))).isEqualTo("“T.” S, " + chicago + ".");
        assertThat(Reference.apa(details("T", "", date, "S", ""))).isEqualTo("T. (" + apa + "). S.");
    }
}
