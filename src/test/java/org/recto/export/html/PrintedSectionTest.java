package org.recto.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedSectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <ul><li>one</li></ul>                    | <ul><li>• one</li></ul>
                    <ul><li><strong>one</strong></li></ul>   | <ul><li>• <strong>one</strong></li></ul>
                    <ul><li><p>one</p></li></ul>             | <ul><li><p>• one</p></li></ul>
                    <ul><li><ul><li>in</li></ul></li></ul>   | <ul><li>• <ul><li>• in</li></ul></li></ul>
                    <ol start="3"><li>a</li><li>b</li></ol>  | <ol start="3"><li>3. a</li><li>4. b</li></ol>
                    """)
    void the_sign_of_an_item_stands_before_its_words_and_not_in_what_is_set_otherwise(String list, String signed) {
        var page = Jsoup.parse("<div class=note>" + list + "</div>");
        page.outputSettings().prettyPrint(false);

        PrintedSection.lists(page);

        assertThat(page.expectFirst(".note").html()).isEqualTo(signed);
    }
}
