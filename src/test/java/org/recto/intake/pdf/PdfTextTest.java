package org.recto.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Which letters and words come out, and what of a page is not text.
class PdfTextTest {

    /// A book of some pages, with running heads that differ on odd and even ones.
    private static Press book(int pages) {
        var press = new Press();
        for (int i = 0; i < pages; i++) {
            int number = i + 12;
            press.page().set("Regular", 9);
            if (number % 2 == 0) {
                press.words(50, 40, number + "   THE FERRYMAN’S LEDGER");
            } else {
                press.words(220, 40, "OF CROSSINGS AND TOLLS   " + number);
            }
            press.set("Regular", 10);
            press.paragraph(50, 70, 300, 12, "Page " + i + " of the tale. " + Prose.of(i));
        }
        return press;
    }

    @Test
    void running_heads_are_left_out_and_their_numbers_name_the_pages() throws Problem {
        var press = book(5);

        assertThat(press.blocks()).hasSize(5).noneMatch(block -> block.contains("LEDGER") || block.contains("TOLLS"));
        assertThat(press.formats(FormatKind.PAGE))
                .containsExactly(
                        "12|Page 0 of th", "13|Page 1 of th", "14|Page 2 of th", "15|Page 3 of th", "16|Page 4 of th");
    }

    @Test
    void numbers_at_the_foot_are_left_out_too() throws Problem {
        var press = new Press();
        for (int i = 0; i < 3; i++) {
            press.page().paragraph(50, 70, 300, 0, i + " words. " + Prose.of(i));
            press.words(190, 570, "– " + (i + 7) + " –");
        }

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: 0 words. " + Prose.of(0),
                        "PARAGRAPH: 1 words. " + Prose.of(1),
                        "PARAGRAPH: 2 words. " + Prose.of(2));
        assertThat(press.formats(FormatKind.PAGE))
                .extracting(page -> page.substring(0, page.indexOf('|')))
                .containsExactly("7", "8", "9");
    }

    @Test
    void numbered_chapters_at_the_top_of_pages_are_no_running_heads() throws Problem {
        var press = new Press();
        for (int i : new int[] {1, 2, 3, 4}) {
            press.page().set("Bold", 11).words(50, 60, "Chapter " + i).set("Regular", 10);
            press.paragraph(50, 90, 300, 0, Prose.of(i + 1));
            press.page().paragraph(50, 60, 300, 0, "More of " + i + ". " + Prose.of(i));
        }

        assertThat(press.blocks()).contains("HEADING: Chapter 2", "HEADING: Chapter 3", "HEADING: Chapter 4");
    }

    @Test
    void a_refrain_at_the_top_of_two_pages_is_text() throws Problem {
        var press = new Press();
        for (int i = 0; i < 6; i++) {
            press.page()
                    .paragraph(50, 60, 300, 0, (i < 2 ? "And so it was. " : "Once it was " + i + ". ") + Prose.of(i));
        }

        assertThat(press.blocks()).filteredOn(block -> block.contains("And so it was.")).hasSize(2);
    }

    @Test
    void pages_are_called_as_the_file_calls_them() throws Problem {
        var press = book(3);
        var labels = new PDPageLabels(press.document());
        var roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        roman.setStart(4);
        labels.setLabelItem(0, roman);
        press.document().getDocumentCatalog().setPageLabels(labels);

        assertThat(press.formats(FormatKind.PAGE))
                .containsExactly("iv|Page 0 of th", "v|Page 1 of th", "vi|Page 2 of th");
    }

    @Test
    void words_that_were_parted_at_the_end_of_a_line_are_whole_again() throws Problem {
        var press = new Press().page();
        press.lines(
                50,
                60,
                List.of(
                        "Nobody but the priest would trust the new con-",
                        "struction, and even he was a well-",
                        "known doubter; of those the well-known were a few.",
                        "The Anglo-",
                        "Saxon stone stood there, at the cross\u00AD",
                        "ing of two roads."));

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: Nobody but the priest would trust the new construction, and even he was a well-known doubter;"
                                + " of those the well-known were a few. The Anglo-Saxon stone stood there, at the crossing of two roads.");
    }

    @Test
    void ligatures_are_letters() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "The o\uFB03cial \uFB01nds the ba\uFB04ed \uFB02ock")
                .glyph(50 + press.width("The o\uFB03cial \uFB01nds the ba\uFB04ed \uFB02ock "), 60, "ff");

        assertThat(press.blocks()).containsExactly("PARAGRAPH: The official finds the baffled flock ff");
    }

    @Test
    void accents_that_are_drawn_by_themselves_are_upon_their_letters() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "caf").words(50 + press.width("caf"), 60, "´").words(50 + press.width("caf"), 60, "e");

        assertThat(press.blocks()).containsExactly("PARAGRAPH: café");
    }

    @Test
    void words_are_parted_where_a_space_is_only_left() throws Problem {
        var press = new Press().page();
        double x = 50;
        for (String word : List.of("Words", "without", "spaces,", "as", "TeX", "sets", "them")) {
            press.words(x, 60, word);
            x += press.width(word) + 2.4;
        }

        assertThat(press.blocks()).containsExactly("PARAGRAPH: Words without spaces, as TeX sets them");
    }

    @Test
    void letters_that_are_set_spaced_out_are_words() throws Problem {
        var press = new Press().page();
        double x = 50;
        for (String letter : "THE LEDGER".split("", -1)) {
            press.words(x, 60, letter);
            x += press.width(letter) + 2.5;
        }

        assertThat(press.blocks()).allMatch(block -> block.endsWith(": THE LEDGER"));
    }

    @Test
    void what_is_printed_twice_for_bold_type_is_there_once() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "Aldersby and its ferry").words(50.3, 60, "Aldersby and its ferry");

        assertThat(press.taken().text().text()).isEqualTo("Aldersby and its ferry");
    }

    @Test
    void recognised_text_under_a_scan_is_read_and_never_doubles_what_is_printed() throws Problem {
        var press = new Press().page();
        press.draw("3 Tr").words(50, 60, "Recognised in the scan").draw("0 Tr").words(50, 90, "Printed in letters");
        press.draw("3 Tr").words(50, 90, "Printed in 1etters").draw("0 Tr");

        assertThat(press.taken().text().text().split("\n+"))
                .containsExactlyInAnyOrder("Recognised in the scan", "Printed in letters");
    }

    @Test
    void notes_come_last_with_their_marks_and_the_page_they_stand_on() throws Problem {
        var press = new Press();
        for (int i = 1; i <= 2; i++) {
            press.page().set("Regular", 10);
            double y = press.paragraph(50, 60, 300, 0, "On page " + i + ". " + Prose.of(i));
            press.words(50, y, "And this was said");
            press.set("Regular", 6).words(50 + press.width("And this was said") * 10 / 6, y - 4, "" + i);
            press.set("Regular", 10).words(55 + press.width("And this was said"), y, "by many.");
            press.set("Regular", 6).words(50, 536, "" + i).set("Regular", 8);
            press.paragraph(
                    54,
                    540,
                    290,
                    0,
                    "Note " + i + " which tells more than the text itself and goes on over its first line's end.");
        }
        var text = press.taken().text();

        assertThat(press.blocks())
                .filteredOn(block -> block.startsWith("FOOTNOTE"))
                .containsExactly(
                        "FOOTNOTE: 1 Note 1 which tells more than the text itself and goes on over its first line's end.",
                        "FOOTNOTE: 2 Note 2 which tells more than the text itself and goes on over its first line's end.");
        assertThat(text.text()).contains("And this was said1 by many.", "And this was said2 by many.");
        assertThat(press.formats(FormatKind.SUPERSCRIPT)).containsExactly("|1", "|2", "|1", "|2");
        assertThat(press.formats(FormatKind.PAGE))
                .extracting(page -> page.substring(0, page.indexOf('|')))
                .containsExactly("1", "2", "1", "2");
    }

    @Test
    void exponents_are_no_notes() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "It was 40 m").set("Regular", 6).words(50 + 10 * Type.width("It was 40 m"), 56, "2");
        press.set("Regular", 10).words(56 + press.width("It was 40 m"), 60, "wide.");

        assertThat(press.taken().text().blocks())
                .extracting(block -> block.kind())
                .containsExactly(BlockKind.PARAGRAPH);
        assertThat(press.formats(FormatKind.SUPERSCRIPT)).containsExactly("|2");
    }

    @Test
    void what_the_file_tells_of_itself_is_kept_if_it_can_be_believed() throws Problem {
        var press = new Press().page();
        press.paragraph(50, 60, 300, 0, "Aldersby, 1907. " + Prose.FERRY);
        var info = press.document().getDocumentInformation();
        info.setTitle("The ferryman’s ledger");
        info.setAuthor("Ann Alder");
        info.getCOSObject().setString(COSName.CREATION_DATE, "D:20171108120000Z");
        press.document().getDocumentCatalog().setLanguage("en-GB");

        var details = press.taken().details();

        assertThat(details.title()).isEqualTo("The ferryman’s ledger");
        assertThat(details.author()).isEqualTo("Ann Alder");
        assertThat(details.date()).as("a year that the text does not have").isEmpty();
        assertThat(details.language()).isEqualTo("en-GB");
    }

    @Test
    void the_description_that_publishers_add_is_believed_first() throws Exception {
        var press = new Press().page();
        press.paragraph(50, 60, 300, 0, Prose.FERRY);
        press.document().getDocumentInformation().setAuthor("ledger typesetters");
        var xmp =
                """
                <?xpacket begin=""?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">The ferryman’s ledger &e;</rdf:li><rdf:li>Das Buch</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>Ann Alder</rdf:li><rdf:li>Ben Birch</rdf:li></rdf:Seq></dc:creator>
                <prism:coverDate>2017-11-08</prism:coverDate><prism:publicationName>Rivers</prism:publicationName>
                <prism:doi>10.1000/rivers.7</prism:doi></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>
                """;
        var metadata = new PDMetadata(press.document(), new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        press.document().getDocumentCatalog().setMetadata(metadata);

        var details = press.taken().details();

        assertThat(details.title()).startsWith("The ferryman’s ledger").doesNotContain("Das");
        assertThat(details.author()).isEqualTo("Ann Alder, Ben Birch");
        assertThat(details.date()).isEqualTo("2017-11-08");
        assertThat(details.source()).isEqualTo("Rivers");
        assertThat(details.link()).isEqualTo("https://doi.org/10.1000/rivers.7");
    }

    @Test
    void what_programs_fill_in_is_not_believed() throws Problem {
        var press = new Press().page();
        press.paragraph(50, 60, 300, 0, Prose.FERRY);
        var info = press.document().getDocumentInformation();
        info.setTitle("Microsoft Word - ledger_v3.doc");
        info.setAuthor("Administrator");

        var details = press.taken().details();

        assertThat(details.title()).doesNotContain("Word");
        assertThat(details.author()).isEmpty();
    }

    @Test
    void a_title_that_can_be_seen_is_the_title() throws Problem {
        var press = new Press().page().set("Bold", 18);
        press.words(50, 60, "Two bridges").set("Regular", 10).paragraph(50, 90, 300, 0, Prose.FERRY);
        press.document().getDocumentInformation().setTitle("untitled draft of something");

        assertThat(press.taken().details().title()).isEqualTo("Two bridges");
    }

    @Test
    void links_to_the_web_are_links_and_others_are_not() throws Problem {
        var press = new Press().page();
        press.words(50, 60, "See the archive and the ledger here.");
        link(press, 50 + press.width("See the "), press.width("archive"), "https://example.org/archive");
        link(press, 50 + press.width("See the archive and the "), press.width("ledger"), "file:///etc/passwd");

        assertThat(press.formats(FormatKind.LINK)).containsExactly("https://example.org/archive|archive");
    }

    private static void link(Press press, double x, double width, String address) {
        var action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, address);
        press.over("Link", x, 60, width).setItem(COSName.A, action);
    }
}
