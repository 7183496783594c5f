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
import static org.recto.intake.docx.WordReading.taken;

import org.junit.jupiter.api.Test;
import org.recto.intake.Article;
import org.recto.intake.IntakeContract;
import org.recto.text.BlockKind;
import org.recto.text.Problem;

import java.net.URI;
import java.util.Set;

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

    @Test
    void headings_are_known_by_their_styles_whatever_those_are_called_and_by_what_they_are_based_on() throws Problem {
        assertThat(
                        blocks(
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

        assertThat(blocks(taken(file))).containsExactly("PARAGRAPH: Some words.", "PARAGRAPH: More.");
    }

    @Test
    void a_bold_line_is_a_heading_where_nobody_used_styles() throws Problem {
        var bold = "<w:b/>";
        assertThat(
                        blocks(
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
                        blocks(
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

        assertThat(blocks(taken(file)))
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

        assertThat(blocks(taken))
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

        assertThat(blocks(taken))
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

        assertThat(blocks(taken))
                .containsExactly(
                        "PARAGRAPH: It moves1, he said.2",
                        "FOOTNOTE: 1 At the end.",
                        "FOOTNOTE: 2 See the Minutes.",
                        "FOOTNOTE: All of them.");
        assertThat(formats(taken))
                .isEqualTo("SUPERSCRIPT 1, SUPERSCRIPT 2, SUPERSCRIPT 1, SUPERSCRIPT 2, EMPHASIS Minutes");
    }
}
