package org.recto.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.intake.Lined.blocks;
import static org.recto.intake.docx.WordFile.p;
import static org.recto.intake.docx.WordFile.run;
import static org.recto.intake.docx.WordFile.styled;
import static org.recto.intake.docx.WordReading.field;
import static org.recto.intake.docx.WordReading.file;
import static org.recto.intake.docx.WordReading.formats;
import static org.recto.intake.docx.WordReading.picture;
import static org.recto.intake.docx.WordReading.quoted;
import static org.recto.intake.docx.WordReading.taken;

import org.junit.jupiter.api.Test;
import org.recto.intake.format.Mark;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.time.Instant;

/// What stands within the paragraphs of Word files, and what hangs on their words.
class DocxWordsTest {

    @Test
    void words_are_set_as_they_were_and_neighbours_alike_are_one() throws Problem {
        var taken =
                taken(
                        p(
                                "",
                                run("Mind ")
                                        + run("<w:b/>", "the ")
                                        + run("<w:b/><w:i/>", "gap")
                                        + run("<w:strike/>", "!")
                                        + run("<w:vertAlign w:val=\"superscript\"/>", "2")
                                        + run("<w:b w:val=\"0\"/><w:vertAlign w:val=\"subscript\"/>", "3")
                                        + run("<w:vanish/>", " hidden")));

        assertThat(taken.text().text()).isEqualTo("Mind the gap!23");
        assertThat(formats(taken))
                .isEqualTo("STRONG the gap, EMPHASIS gap, STRIKETHROUGH !, SUPERSCRIPT 2, SUBSCRIPT 3");
    }

    @Test
    void what_a_paragraph_s_style_sets_is_no_format() throws Problem {
        assertThat(formats(taken(styled("Zitat", "So it is.") + p("Words.")))).isEmpty();
    }

    @Test
    void links_lead_to_the_web_and_nowhere_else() throws Problem {
        var file =
                file().link("a", "https://example.org/a?b=c")
                        .link("b", "javascript:alert(1)")
                        .link("c", "file:///etc/passwd")
                        .body(
                                p(
                                        "",
                                        "<w:hyperlink r:id=\"a\">"
                                                + run("one")
                                                + run("<w:b/>", " two")
                                                + "</w:hyperlink>"
                                                + "<w:hyperlink r:id=\"b\">"
                                                + run(" three")
                                                + "</w:hyperlink>"
                                                + "<w:hyperlink r:id=\"c\">"
                                                + run(" four")
                                                + "</w:hyperlink>"
                                                + "<w:hyperlink w:anchor=\"x\">"
                                                + run(" five ")
                                                + "</w:hyperlink>"
                                                + field("HYPERLINK \"http://example.org/six\" \\o \"tip\"", "six")));

        var taken = taken(file);

        assertThat(taken.text().text()).isEqualTo("one two three four five six");
        assertThat(formats(taken))
                .isEqualTo(
                        "LINK one two -> https://example.org/a?b=c, STRONG  two, LINK six -> http://example.org/six");
    }

    @Test
    void of_fields_the_result_is_read() throws Problem {
        assertThat(
                        taken(
                                        p(
                                                "",
                                                run("Page ")
                                                        + field("PAGE  \\* MERGEFORMAT", "7")
                                                        + "<w:fldSimple w:instr=\"DATE\">"
                                                        + run(", today")
                                                        + "</w:fldSimple>"
                                                        + field("IF \"" + "x", "")
                                                        + run(".")))
                                .text()
                                .text())
                .isEqualTo("Page 7, today.");
    }

    @Test
    void a_field_in_the_instruction_of_another_is_no_text() throws Problem {
        var inner = field("MERGEFIELD name", "inner");
        var outer =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                        + inner
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + run("outer")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(taken(p("", outer)).text().text()).isEqualTo("outer");
    }

    @Test
    void comments_are_marks_on_their_words_with_who_and_when() throws Problem {
        var file =
                file().part(
                                "comments",
                                "<w:comment w:id=\"0\" w:author=\"Ann Lee\" w:date=\"2026-03-04T05:06:07Z\">"
                                        + p("Trust: why?")
                                        + p("Really?")
                                        + "</w:comment>"
                                        + "<w:comment w:id=\"1\" w:author=\"Ben\">"
                                        + p("All of it.")
                                        + "</w:comment>")
                        .body(
                                p("Before 👩‍👩‍👧.")
                                        + p(
                                                "",
                                                run("It ")
                                                        + "<w:commentRangeStart w:id=\"0\"/>"
                                                        + run("moves,")
                                                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                                                        + "<w:commentRangeStart w:id=\"1\"/>"
                                                        + run(" he said."))
                                        + p("Nobody").replace("</w:p>", "<w:commentRangeEnd w:id=\"1\"/></w:p>")
                                        + p("After."));

        var taken = taken(file);

        assertThat(taken.marks()).hasSize(2);
        assertThat(quoted(taken)).containsExactly("moves,", "he said.\n\nNobody");
        assertThat(taken.marks().getFirst())
                .isEqualTo(
                        new Mark(
                                taken.marks().getFirst().range(),
                                "Ann Lee",
                                "Trust: why?\nReally?",
                                "",
                                Instant.parse("2026-03-04T05:06:07Z")));
    }

    @Test
    void a_comment_on_no_words_is_on_its_paragraph() throws Problem {
        var taken =
                taken(
                        file().part("comments", "<w:comment w:id=\"0\" w:author=\"Ann\">" + p("Why?") + "</w:comment>")
                                .body(
                                        p("Before.")
                                                + p(
                                                        "",
                                                        run("It moves.")
                                                                + "<w:r><w:commentReference w:id=\"0\"/></w:r>")));

        assertThat(quoted(taken)).containsExactly("It moves.");
    }

    @Test
    void highlights_are_marks_of_their_colour() throws Problem {
        var taken =
                taken(
                        p(
                                "",
                                run("One ")
                                        + run("<w:highlight w:val=\"yellow\"/>", "two ")
                                        + run("<w:b/><w:highlight w:val=\"yellow\"/>", "three")
                                        + run(" four ")
                                        + run("<w:shd w:val=\"clear\" w:fill=\"B2A1C7\"/>", "five")
                                        + run("<w:shd w:val=\"clear\" w:fill=\"F2F2F2\"/>", " grey")
                                        + run("<w:highlight w:val=\"none\"/>", " none")));

        assertThat(quoted(taken)).containsExactly("two three", "five");
        assertThat(taken.marks()).extracting(Mark::colour).containsExactly("#ffff00", "#b2a1c7");
    }

    @Test
    void a_picture_is_a_figure_with_its_caption_or_what_is_said_of_it() throws Problem {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
        var file =
                file().relate("p1", "image", "media/image1.png", "")
                        .relate("p2", "image", "media/image2.emf", "")
                        .entry("word/media/image1.png", png)
                        .entry("word/media/image2.emf", new byte[] {1, 0, 0, 0})
                        .body(
                                p("", run("The ferry.") + picture("p1", "A ferry on a river"))
                                        + p("", picture("p1", ""))
                                        + styled("Beschriftung", "Figure 1. The ferry.")
                                        + p("", picture("p1", "C:\\pictures\\ferry.png"))
                                        + p("", picture("p2", ""))
                                        + p("", picture("p2", "A drawing")));

        var taken = taken(file);

        assertThat(blocks(taken))
                .containsExactly(
                        "PARAGRAPH: The ferry.",
                        "FIGURE: A ferry on a river",
                        "FIGURE: Figure 1. The ferry.",
                        "FIGURE: Picture",
                        "FIGURE: A drawing");
        assertThat(taken.pictures()).hasSize(1);
        assertThat(taken.pictures().getFirst().bytes()).isEqualTo(png);
        assertThat(taken.pictures().getFirst().mediaType()).isEqualTo("image/png");
        assertThat(taken.text().blocks().get(1).formats())
                .contains(new Format(FormatKind.PICTURE, new Range(12, 30), taken.pictures().getFirst().sha256()));
        assertThat(taken.text().blocks().get(4).formats()).isEmpty();
    }

    @Test
    void boxes_come_after_their_paragraph_and_once() throws Problem {
        var box = "<w:txbxContent>" + p("In the box.") + p("Still in it.") + "</w:txbxContent>";
        var body =
                p(
                        "",
                        run("Before the box, ")
                                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                + box
                                + "</mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + run("and after it."));

        assertThat(blocks(taken(body)))
                .containsExactly(
                        "PARAGRAPH: Before the box, and after it.",
                        "PARAGRAPH: In the box.",
                        "PARAGRAPH: Still in it.");
    }

    @Test
    void small_things_come_out_as_what_they_show() throws Problem {
        var run =
                "<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C\u00ADD</w:t><w:tab/><w:t>E</w:t><w:br/><w:t>F</w:t>"
                        + "<w:br/><w:br/><w:t>G </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>"
                        + "<m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath>";

        assertThat(taken(p("", run)).text().text()).isEqualTo("A‑BCD\tE\nF\nG→αx=y");
    }

    @Test
    void a_large_first_letter_belongs_to_its_word() throws Problem {
        assertThat(blocks(taken(p("<w:framePr w:dropCap=\"drop\"/>", run("T")) + p("he ferry crosses."))))
                .containsExactly("PARAGRAPH: The ferry crosses.");
    }

    @Test
    void the_contents_are_left_out() throws Problem {
        assertThat(blocks(taken(styled("Verzeichnis1", "One\t7") + styled("berschrift2", "One") + p("Words."))))
                .containsExactly("HEADING 2: One", "PARAGRAPH: Words.");
    }

    @Test
    void what_the_file_says_of_itself_is_believed_where_it_makes_sense() throws Problem {
        var file =
                file().core(
                                "<dc:title>On ferries</dc:title><dc:creator>Ann Lee; Ben Oz</dc:creator><dc:language>en-GB</dc:language>"
                                        + "<dcterms:created>2017-11-08T10:11:12Z</dcterms:created>")
                        .body(p("They cross."));
        assertThat(taken(file).details())
                .isEqualTo(new Details("On ferries", "Ann Lee, Ben Oz", "2017-11-08", "", "", "en-GB"));

        var nonsense =
                file().core("<dc:title>Microsoft Word - x.doc</dc:title><dc:creator>python-docx</dc:creator>")
                        .body(p("They cross."));
        assertThat(taken(nonsense).details()).isEqualTo(Details.titled("Two bridges"));
    }
}
