package org.recto.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.intake.docx.WordFile.escaped;
import static org.recto.intake.docx.WordFile.p;
import static org.recto.intake.docx.WordFile.run;
import static org.recto.intake.docx.WordFile.styled;

import org.junit.jupiter.api.Test;
import org.recto.intake.Article;
import org.recto.intake.IntakeContract;
import org.recto.intake.format.Mark;
import org.recto.intake.format.Taken;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class DocxTest extends IntakeContract {

    @Override
    protected String fileName() {
        return "two bridges.docx";
    }

    @Override
    protected Set<BlockKind> kinds() {
        return Set.of(BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTATION);
    }

    @Override
    protected byte[] write(Article article) {
        var body = new StringBuilder(styled("Titel", article.title()));
        for (Article.Part part : article.body()) {
            body.append(
                    switch (part.kind()) {
                        case HEADING -> styled("berschrift2", part.words());
                        case QUOTATION -> styled("Zitat", part.words());
                        default -> p(part.words());
                    });
        }
        return file().body(body.toString()).bytes();
    }

    /// With styles as a German Word has them.
    private static WordFile file() {
        return new WordFile()
                .style("Titel", "Title", "<w:rPr><w:b/></w:rPr>")
                .style("berschrift1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                .style("berschrift2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                .style("Zitat", "Quote", "<w:rPr><w:i/></w:rPr>")
                .style("IntensivesZitat", "Intense Quote", "")
                .style("Eigene", "My own", "<w:basedOn w:val=\"berschrift2\"/>")
                .style("Verzeichnis1", "toc 1", "")
                .style("Beschriftung", "caption", "");
    }

    @Override
    protected byte[] pointingAt(URI file, URI address) {
        return file().link("web", address.toString())
                .link("disk", file.toString())
                .relate("picture", "image", address.toString(), "TargetMode=\"External\"")
                .relate("slip", "image", "../../.." + file.getPath(), "")
                .relate("template", "attachedTemplate", file.toString(), "TargetMode=\"External\"")
                .relate("chunk", "aFChunk", file.toString(), "TargetMode=\"External\"")
                .relate("sub", "subDocument", address.toString(), "TargetMode=\"External\"")
                .body(
                        p("Words.")
                                + p("", "<w:hyperlink r:id=\"web\">" + run("there") + "</w:hyperlink>")
                                + p("", "<w:hyperlink r:id=\"disk\">" + run("here") + "</w:hyperlink>")
                                + p("", field("INCLUDETEXT \"" + file.getPath() + "\"", "included"))
                                + p("", field("INCLUDEPICTURE \"" + address + "\"", "shown"))
                                + p("", picture("picture", "a bridge") + picture("slip", "a secret"))
                                + "<w:altChunk r:id=\"chunk\"/><w:subDoc r:id=\"sub\"/>")
                .bytes();
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + escaped(instruction)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String picture(String id, String said) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\""
                + said
                + "\"/><a:graphic><a:blip r:embed=\""
                + id
                + "\"/></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private Taken taken(WordFile file) throws Problem {
        var taken = take(file.bytes());
        assertThat(taken.notices()).isEmpty();
        return taken;
    }

    private Taken taken(String body) throws Problem {
        return taken(file().body(body));
    }

    private static List<String> lines(Taken taken) {
        var text = taken.text();
        return text.blocks().stream()
                .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "") + ": " + text.text(block))
                .toList();
    }

    private static String formats(Taken taken) {
        var text = taken.text();
        return text.blocks().stream()
                .flatMap(block -> block.formats().stream())
                .map(format -> format.kind() + " " + text.substring(format.range()) + target(format))
                .collect(Collectors.joining(", "));
    }

    private static String target(Format format) {
        return format.target().isEmpty() ? "" : " -> " + format.target();
    }

    @Test
    void headings_are_known_by_their_styles_whatever_those_are_called_and_by_what_they_are_based_on() throws Problem {
        assertThat(
                        lines(
                                taken(
                                        styled("Titel", "Ferries")
                                                + styled("berschrift1", "One")
                                                + styled("Eigene", "Two")
                                                + p("<w:outlineLvl w:val=\"3\"/>", run("Four"))
                                                + styled("Heading5", "Five, of no style that there is")
                                                + p("Words."))))
                .containsExactly(
                        "TITLE: Ferries",
                        "HEADING 1: One",
                        "HEADING 2: Two",
                        "HEADING 4: Four",
                        "HEADING 5: Five, of no style that there is",
                        "PARAGRAPH: Words.");
    }

    @Test
    void styles_that_are_based_on_one_another_in_a_circle_do_no_harm() throws Problem {
        var file =
                new WordFile()
                        .style("A", "A", "<w:basedOn w:val=\"B\"/>")
                        .style("B", "B", "<w:basedOn w:val=\"A\"/>")
                        .body(styled("A", "Some words.") + p("More."));

        assertThat(lines(taken(file))).containsExactly("PARAGRAPH: Some words.", "PARAGRAPH: More.");
    }

    @Test
    void a_bold_line_is_a_heading_where_nobody_used_styles() throws Problem {
        var bold = "<w:b/>";
        assertThat(
                        lines(
                                taken(
                                        p("<w:jc w:val=\"center\"/>", run("On ferries"))
                                                + p("They cross, and cross again, until the river is gone.")
                                                + p("", run(bold, "Why " + "they do"))
                                                + p("", run(bold, "This is bold. But it is a sentence."))
                                                + p("They were paid."))))
                .containsExactly(
                        "TITLE: On ferries",
                        "PARAGRAPH: They cross, and cross again, until the river is gone.",
                        "HEADING 2: Why they do",
                        "PARAGRAPH: This is bold. But it is a sentence.",
                        "PARAGRAPH: They were paid.");
    }

    @Test
    void quotations_are_known_by_style_or_by_being_set_in_from_both_sides() throws Problem {
        assertThat(
                        lines(
                                taken(
                                        p("He said so:")
                                                + styled("IntensivesZitat", "So.")
                                                + p("<w:ind w:left=\"720\" w:right=\"720\"/>", run("And so."))
                                                + p("<w:ind w:left=\"720\"/>", run("But not so.")))))
                .containsExactly(
                        "PARAGRAPH: He said so:", "QUOTATION: So.", "QUOTATION: And so.", "PARAGRAPH: But not so.");
    }

    private static String item(int number, int level, String words) {
        var place = "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, number);
        return p(place, run(words));
    }

    private static String level(int level, String format, String pattern) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, pattern);
    }

    @Test
    void items_of_lists_are_numbered_as_word_numbers_them() throws Problem {
        var file =
                file().part(
                                "numbering",
                                "<w:abstractNum w:abstractNumId=\"7\">"
                                        + level(0, "decimal", "%1.")
                                        + level(1, "lowerRoman", "%1.%2)")
                                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
                                        + level(0, "bullet", "\uF0B7")
                                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                                        + "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>"
                                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num>")
                        .body(
                                item(1, 0, "one")
                                        + item(1, 1, "one of one")
                                        + item(1, 1, "two of one")
                                        + item(1, 0, "two")
                                        + item(1, 1, "one of two")
                                        + item(3, 0, "a bullet")
                                        + item(2, 0, "four")
                                        + item(2, 0, "five")
                                        + item(0, 0, "none at all"));

        assertThat(lines(taken(file)))
                .containsExactly(
                        "LIST_ITEM 1: 1. one",
                        "LIST_ITEM 2: 1.i) one of one",
                        "LIST_ITEM 2: 1.ii) two of one",
                        "LIST_ITEM 1: 2. two",
                        "LIST_ITEM 2: 2.i) one of two",
                        "LIST_ITEM 1: a bullet",
                        "LIST_ITEM 1: 4. four",
                        "LIST_ITEM 1: 5. five",
                        "PARAGRAPH: none at all");
    }

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
    void changes_are_taken_as_accepted() throws Problem {
        var taken =
                taken(
                        p(
                                        "",
                                        run("The ferry ")
                                                + "<w:del>"
                                                + "<w:r><w:delText>sank</w:delText></w:r>"
                                                + "</w:del>"
                                                + "<w:ins>"
                                                + run("sailed")
                                                + "</w:ins>"
                                                + "<w:moveFrom>"
                                                + run(" gone")
                                                + "</w:moveFrom>"
                                                + "<w:moveTo>"
                                                + run(" home")
                                                + "</w:moveTo>")
                                + p("<w:rPr><w:del/></w:rPr>", run("One paragraph "))
                                + p("and not two.")
                                + "<w:tbl><w:tr><w:tc>"
                                + p("kept")
                                + "</w:tc><w:tc>"
                                + p("too")
                                + "</w:tc></w:tr>"
                                + "<w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                                + p("gone")
                                + "</w:tc></w:tr></w:tbl>");

        assertThat(lines(taken))
                .containsExactly(
                        "PARAGRAPH: The ferry sailed home",
                        "PARAGRAPH: One paragraph and not two.",
                        "TABLE: kept\ttoo");
    }

    @Test
    void a_table_is_a_block_with_a_line_a_row() throws Problem {
        var nested = "<w:tbl><w:tr><w:tc>" + p("in") + "</w:tc><w:tc>" + p("side") + "</w:tc></w:tr></w:tbl>";
        var taken =
                taken(
                        "<w:tbl><w:tr><w:tc>"
                                + p("", run("<w:b/>", "Year"))
                                + "</w:tc><w:tc>"
                                + p("Ferries")
                                + "</w:tc></w:tr>"
                                + "<w:tr><w:tc>"
                                + p("1907")
                                + p("and 1908")
                                + "</w:tc><w:tc>"
                                + p("", run("4") + "<w:r><w:tab/></w:r>" + run("or 5"))
                                + "</w:tc></w:tr>"
                                + "</w:tbl>"
                                + "<w:tbl><w:tr><w:tc>"
                                + p("A box around a paragraph.")
                                + "</w:tc></w:tr></w:tbl>"
                                + "<w:tbl><w:tr><w:tc>"
                                + p("A")
                                + "</w:tc><w:tc>"
                                + nested
                                + "</w:tc></w:tr></w:tbl>");

        assertThat(lines(taken))
                .containsExactly(
                        "TABLE: Year\tFerries\n1907 and 1908\t4 or 5",
                        "PARAGRAPH: A box around a paragraph.",
                        "PARAGRAPH: A",
                        "TABLE: in\tside");
        assertThat(formats(taken)).isEqualTo("STRONG Year");
    }

    @Test
    void footnotes_and_endnotes_come_last_by_their_numbers() throws Problem {
        var file =
                file().part(
                                "footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                                        + p("----")
                                        + "</w:footnote>"
                                        + "<w:footnote w:id=\"2\">"
                                        + p(
                                                "",
                                                "<w:r><w:footnoteRef/></w:r>"
                                                        + run(" See the ")
                                                        + run("<w:i/>", "Minutes")
                                                        + run("."))
                                        + p("All of them.")
                                        + "</w:footnote>"
                                        + "<w:footnote w:id=\"3\">"
                                        + p("Nobody refers to this.")
                                        + "</w:footnote>")
                        .part("endnotes", "<w:endnote w:id=\"2\">" + p("At the end.") + "</w:endnote>")
                        .body(
                                p(
                                        "",
                                        run("It moves")
                                                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                                                + run(", he said.")
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));

        var taken = taken(file);

        assertThat(lines(taken))
                .containsExactly(
                        "PARAGRAPH: It moves1, he said.2",
                        "FOOTNOTE: 1 At the end.",
                        "FOOTNOTE: 2 See the Minutes.",
                        "FOOTNOTE: All of them.");
        assertThat(formats(taken))
                .isEqualTo("SUPERSCRIPT 1, SUPERSCRIPT 2, SUPERSCRIPT 1, SUPERSCRIPT 2, EMPHASIS Minutes");
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

    private static List<String> quoted(Taken taken) {
        return taken.marks().stream().map(mark -> taken.text().substring(mark.range())).toList();
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

        assertThat(lines(taken))
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

        assertThat(lines(taken(body)))
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
        assertThat(lines(taken(p("<w:framePr w:dropCap=\"drop\"/>", run("T")) + p("he ferry crosses."))))
                .containsExactly("PARAGRAPH: The ferry crosses.");
    }

    @Test
    void the_contents_are_left_out() throws Problem {
        assertThat(lines(taken(styled("Verzeichnis1", "One\t7") + styled("berschrift2", "One") + p("Words."))))
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
