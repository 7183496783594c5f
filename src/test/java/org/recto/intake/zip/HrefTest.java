package org.recto.intake.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HrefTest {

    @ParameterizedTest
    @CsvSource({
        "OEBPS/text/one.xhtml, two.xhtml, OEBPS/text/two.xhtml",
        "OEBPS/text/one.xhtml, ../images/a%20b.png, OEBPS/images/a b.png",
        "OEBPS/text/one.xhtml, /word/media/a.png, word/media/a.png",
        "OEBPS/text/one.xhtml, two.xhtml#part, OEBPS/text/two.xhtml",
        "OEBPS/text/one.xhtml, #part, OEBPS/text/one.xhtml",
        "OEBPS/text/one.xhtml, ./a/./b/../c, OEBPS/text/a/c",
        "one.xhtml, caf%C3%A9.png, café.png",
        "one.xhtml, 100%.png, 100%.png",
        "'', content.opf, content.opf",
        "a/b.xml, x\\y.xml, a/x/y.xml"
    })
    void a_reference_is_resolved_within_the_archive(String from, String href, String name) {
        assertThat(Href.resolve(from, href)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "%2e%2e/%2e%2e/%2E%2E/etc/passwd",
                "..%2f..%2f..%2fetc",
                "http://example.org/a",
                "file:///etc/passwd",
                "//example.org/a",
                "data:text/plain,x",
                "C:\\x"
            })
    void none_leaves_it(String href) {
        assertThat(Href.resolve("OEBPS/one.xhtml", href)).isEmpty();
    }

    @Test
    void what_is_left_of_a_path_that_goes_up_and_down_again_stays_inside() {
        assertThat(Href.resolve("a/b.xml", "../a/../c.xml")).contains("c.xml");
    }
}
