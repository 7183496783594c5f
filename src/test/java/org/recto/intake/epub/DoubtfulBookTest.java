package org.recto.intake.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recto.intake.Intake;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.time.Duration;
import java.util.Arrays;

/// Books that are damaged, protected, or made to do harm.
class DoubtfulBookTest {

    private static final String PROSE =
            "<p>They cross at six, at noon and at dusk, and nobody has ever asked the ferrymen why they do.</p>";

    private static void assertRefused(String key, Book book) {
        assertThatThrownBy(book::take)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key))
                .hasMessageMatching("[^\n]*book.epub[^\n]+[.]");
    }

    @Test
    void a_protected_book_is_refused_and_one_with_hidden_fonts_is_not() throws Problem {
        var book = new Book().chapter("a.xhtml", PROSE);

        assertThat(
                        book.file(
                                        "META-INF/encryption.xml",
                                        Book.encryption("http://ns.adobe.com/pdf/enc#RC", "OPS/font.ttf"))
                                .take()
                                .text()
                                .isEmpty())
                .isFalse();
        assertRefused(
                "intake.epub.locked",
                book.file(
                        "META-INF/encryption.xml",
                        Book.encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OPS/a.xhtml")));
    }

    @Test
    void what_is_no_book_is_refused() {
        assertRefused("intake.epub.damaged", new Book().chapter("a.xhtml", PROSE).without("META-INF/container.xml"));
        assertRefused(
                "intake.epub.damaged",
                new Book()
                        .file("META-INF/container.xml", Book.CONTAINER.replace("book.opf", "other.opf"))
                        .chapter("a.xhtml", PROSE));
        assertRefused(
                "intake.epub.damaged", new Book().item("a", "gone.xhtml", "application/xhtml+xml", "").spine("a", ""));
        assertRefused("intake.epub.damaged", new Book());
        assertRefused("intake.empty", new Book().chapter("a.xhtml", "<p> </p>"));
        assertThatThrownBy(() -> new Intake().take("book.epub", "Words.".getBytes(UTF_8), Progress.NONE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("intake.epub.none"));
    }

    @Test
    void entities_of_its_own_are_not_expanded() throws Problem {
        var bomb = "<!DOCTYPE package [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
        assertRefused(
                "intake.epub.damaged",
                new Book().file("META-INF/container.xml", bomb + Book.CONTAINER).chapter("a.xhtml", PROSE));

        var taken =
                new Book()
                        .chapter("a.xhtml", "x")
                        .file("OPS/a.xhtml", bomb + "<html><body><p>caf&eacute;&#160;&b;&amp;.</p></body></html>")
                        .take();
        assertThat(taken.text().text()).startsWith("café\u00A0").doesNotContain("aaaa");
    }

    @Test
    void names_that_are_not_utf_8_are_refused() {
        var bytes = new Book().chapter("a.xhtml", PROSE).file("OPS/caf\u00E9.css", "").bytes();
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xC3 && bytes[i + 1] == (byte) 0xA9) {
                bytes[i] = 'e';
            }
        }
        assertThatThrownBy(() -> new Intake().take("book.epub", bytes, Progress.NONE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("intake.epub.names"));
    }

    @Test
    void a_file_that_is_listed_and_missing_is_told() throws Problem {
        var taken = new Book().chapter("a.xhtml", PROSE).chapter("b.xhtml", PROSE).without("OPS/b.xhtml").take();

        assertThat(taken.notices())
                .containsExactly("One file of the text that the book lists is not in it; ask for the book again.");
    }

    @Test
    void a_book_that_refers_to_one_chapter_50_000_times_is_read_once() throws Problem {
        var book = new Book().chapter("a.xhtml", "<p>Once.</p>");
        for (int i = 0; i < 50_000; i++) {
            book.spine("c1", "");
        }
        var taken = Assertions.assertTimeout(Duration.ofSeconds(10), book::take);
        assertThat(taken.text().text()).isEqualTo("Once.");
    }

    @Test
    void chapters_in_other_character_sets_are_read() throws Problem {
        var taken =
                new Book()
                        .chapter("a.xhtml", "")
                        .file(
                                "OPS/a.xhtml",
                                "<?xml version='1.0' encoding='windows-1251'?><html><body><p>Паром ушёл.</p></body></html>"
                                        .getBytes(java.nio.charset.Charset.forName("windows-1251")))
                        .take();

        assertThat(taken.text().text()).isEqualTo("Паром ушёл.");
        assertThat(Arrays.asList(taken.details().title())).containsExactly("Two ferries");
    }
}
