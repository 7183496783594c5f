package org.recto.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;

/// In which order words are read, and where paragraphs begin and end.
class PdfLayoutTest {

    private static final double MEASURE = 160;

    /// Sets paragraphs one after another into columns of a page, the lines of one below those of the other.
    private static void columns(Press press, double y, int lines, double[] lefts, List<String> paragraphs) {
        var set = new ArrayList<String>();
        for (String paragraph : paragraphs) {
            var broken = press.broken(paragraph, MEASURE, 10);
            set.add("\t" + broken.getFirst());
            set.addAll(broken.subList(1, broken.size()));
        }
        for (int i = 0; i < set.size(); i++) {
            double x = lefts[Math.min(i / lines, lefts.length - 1)];
            var line = set.get(i);
            press.words(x + (line.startsWith("\t") ? 10 : 0), y + 12 * (i % lines), line.strip());
        }
    }

    @Test
    void two_columns_are_read_one_after_the_other_below_a_title_across_both() throws Problem {
        var press = new Press().page().set("Bold", 18);
        press.words(60, 60, "A river between two towns").set("Regular", 10);
        columns(press, 100, 16, new double[] {30, 210}, List.of(Prose.FERRY, Prose.MILL, Prose.COUNCIL, Prose.SCHOOL));

        assertThat(press.blocks())
                .containsExactly(
                        "TITLE: A river between two towns",
                        "PARAGRAPH: " + Prose.FERRY,
                        "PARAGRAPH: " + Prose.MILL,
                        "PARAGRAPH: " + Prose.COUNCIL,
                        "PARAGRAPH: " + Prose.SCHOOL);
    }

    @Test
    void three_columns_are_read_from_the_left() throws Problem {
        var press = new Press().paper(600, 400).page();
        columns(
                press,
                60,
                11,
                new double[] {30, 215, 400},
                List.of(Prose.FERRY, Prose.MILL, Prose.COUNCIL, Prose.SCHOOL));

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: " + Prose.FERRY,
                        "PARAGRAPH: " + Prose.MILL,
                        "PARAGRAPH: " + Prose.COUNCIL,
                        "PARAGRAPH: " + Prose.SCHOOL);
    }

    @Test
    void what_stands_across_both_columns_parts_the_page_into_above_and_below() throws Problem {
        var press = new Press().page();
        columns(press, 60, 8, new double[] {30, 210}, List.of(Prose.FERRY, Prose.MILL));
        press.set("Bold", 14).words(100, 190, "Two rivers, one bridge").set("Regular", 10);
        columns(press, 220, 8, new double[] {30, 210}, List.of(Prose.COUNCIL, Prose.SCHOOL));

        assertThat(press.blocks().stream().map(block -> block.replaceFirst("\\w+: ", "")))
                .containsExactly(Prose.FERRY, Prose.MILL, "Two rivers, one bridge", Prose.COUNCIL, Prose.SCHOOL);
    }

    @Test
    void a_paragraph_goes_on_on_the_next_page() throws Problem {
        var press = new Press().page();
        var lines = press.broken(Prose.FERRY + " " + Prose.MILL, 300, 12);
        press.words(62, 60, lines.getFirst());
        press.lines(50, 72, lines.subList(1, 4));
        press.page().lines(50, 60, lines.subList(4, lines.size()));
        press.paragraph(50, 60 + 12 * (lines.size() - 4), 300, 12, Prose.SCHOOL);

        assertThat(press.blocks())
                .containsExactly("PARAGRAPH: " + Prose.FERRY + " " + Prose.MILL, "PARAGRAPH: " + Prose.SCHOOL);
    }

    @Test
    void paragraphs_are_parted_by_a_space_as_well_as_by_an_indent() throws Problem {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY);
        press.paragraph(50, press.paragraph(50, y + 6, 300, 0, Prose.MILL) + 6, 300, 0, Prose.COUNCIL);

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: " + Prose.FERRY, "PARAGRAPH: " + Prose.MILL, "PARAGRAPH: " + Prose.COUNCIL);
    }

    @Test
    void a_bibliography_is_parted_where_its_lines_stand_out() throws Problem {
        var press = new Press().page();
        double y = 60;
        var entries =
                List.of(
                        "Alder, Ann. The ferry and the book that was kept on it, from the beginning to the end. Aldersby, 1907.",
                        "Birch, Ben. Bridges that were not built where they were to be, and why nobody asked. Millford, 1911.",
                        "Cole, Cai. How to draw an arc without knowing the river that it is drawn across. Aldersby, 1913.");
        for (String entry : entries) {
            y = press.paragraph(70, y, 280, -20, entry);
        }

        assertThat(press.blocks()).isEqualTo(entries.stream().map(entry -> "PARAGRAPH: " + entry).toList());
    }

    @Test
    void a_bibliography_is_parted_by_its_labels() throws Problem {
        var press = new Press().page();
        double y =
                press.paragraph(
                                50,
                                60,
                                300,
                                0,
                                Prose.FERRY
                                        + " So it was told by Ann Alder and by Ben of the mill [7] in the year of it.")
                        + 12;
        press.words(50, y, "[7] Ann Alder. The ferry and the book that was kept on it by")
                .words(66, y + 12, "himself. Aldersby, 1907.");
        press.words(50, y + 30, "[8] Ben Birch. Bridges that were not built where they ought")
                .words(66, y + 42, "to be. Millford, 1911.");

        assertThat(press.blocks())
                .contains(
                        "PARAGRAPH: [7] Ann Alder. The ferry and the book that was kept on it by himself. Aldersby, 1907.",
                        "PARAGRAPH: [8] Ben Birch. Bridges that were not built where they ought to be. Millford, 1911.");
    }

    @Test
    void a_table_right_below_its_caption_is_one() throws Problem {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY) + 24;
        press.words(60, y, "Table 1: Crossings of the ferry");
        for (String[] row : new String[][] {{"Year", "Crossings"}, {"1905", "1204"}, {"1906", "977"}}) {
            y += 12;
            press.words(60, y, row[0]).words(150, y, row[1]);
        }

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: " + Prose.FERRY,
                        "FIGURE: Table 1: Crossings of the ferry",
                        "TABLE: Year\tCrossings\n1905\t1204\n1906\t977");
    }

    @Test
    void verse_keeps_its_lines() throws Problem {
        var verse =
                List.of(
                        "The river went out of its bed",
                        "And lay in the field like a guest",
                        "Whom nobody asked to be fed",
                        "But who knew where the bread was best");
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY);
        press.lines(50, y + 12, verse);
        press.paragraph(50, y + 72, 300, 0, Prose.MILL);

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: " + Prose.FERRY,
                        "PARAGRAPH: " + String.join("\n", verse),
                        "PARAGRAPH: " + Prose.MILL);
    }

    @Test
    void lists_and_inset_quotations_are_told_from_paragraphs() throws Problem {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY) + 8;
        y = press.paragraph(80, y, 240, 0, Prose.SCHOOL) + 8;
        y = press.paragraph(50, y, 300, 0, Prose.MILL) + 8;
        press.lines(50, y, List.of("• the toll", "• the weather", "• the name of whoever paid"));

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: " + Prose.FERRY,
                        "QUOTATION: " + Prose.SCHOOL,
                        "PARAGRAPH: " + Prose.MILL,
                        "LIST_ITEM: the toll",
                        "LIST_ITEM: the weather",
                        "LIST_ITEM: the name of whoever paid");
    }

    @Test
    void a_table_keeps_its_rows_and_cells() throws Problem {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY) + 14;
        for (String[] row :
                new String[][] {{"Year", "Crossings", "Toll"}, {"1905", "1204", "3 d"}, {"1906", "977", "4 d"}}) {
            press.words(60, y, row[0]).words(150, y, row[1]).words(260, y, row[2]);
            y += 12;
        }

        assertThat(press.blocks())
                .containsExactly(
                        "PARAGRAPH: " + Prose.FERRY, "TABLE: Year\tCrossings\tToll\n1905\t1204\t3 d\n1906\t977\t4 d");
    }

    @Test
    void a_caption_does_not_part_the_sentence_around_it() throws Problem {
        var press = new Press().page();
        var lines = press.broken(Prose.FERRY, 300, 0);
        press.lines(50, 60, lines.subList(0, 2));
        press.set("Regular", 8).words(120, 200, "Figure 1. The ferry in the year of the bridge").set("Regular", 10);
        press.lines(50, 240, lines.subList(2, lines.size()));

        assertThat(press.blocks())
                .containsExactly("PARAGRAPH: " + Prose.FERRY, "FIGURE: Figure 1. The ferry in the year of the bridge");
    }

    @Test
    void headings_have_levels_by_their_size_and_weight() throws Problem {
        var press = new Press().page().set("Bold", 20);
        press.words(50, 60, "The ledger").set("Bold", 14).words(50, 100, "1. Crossings").set("Regular", 10);
        double y = press.paragraph(50, 120, 300, 0, Prose.FERRY) + 20;
        press.set("Bold", 10).words(50, y, "1.1 By night").set("Regular", 10);
        press.paragraph(50, y + 14, 300, 0, Prose.MILL);

        assertThat(press.taken().text().blocks())
                .extracting(block -> block.kind() + " " + block.level())
                .containsExactly("TITLE 0", "HEADING 1", "PARAGRAPH 0", "HEADING 2", "PARAGRAPH 0");
    }

    @Test
    void the_large_letter_at_a_beginning_belongs_to_its_word() throws Problem {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.MILL) + 30;
        press.set("Regular", 34).words(50, y + 24, "T").set("Regular", 10);
        var words = Prose.FERRY.substring(1);
        var beside = press.broken(words, 270, 0).subList(0, 3);
        press.lines(80, y, beside);
        press.paragraph(50, y + 36, 300, 0, words.substring(String.join(" ", beside).length() + 1));

        assertThat(press.blocks()).containsExactly("PARAGRAPH: " + Prose.MILL, "PARAGRAPH: " + Prose.FERRY);
    }

    @Test
    void bold_and_italic_words_are_kept_within_a_paragraph() throws Problem {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY);
        press.words(50, y, "The word ");
        double x = 50 + press.width("The word ");
        press.set("Bold", 10).words(x, y, "toll").set("Regular", 10).words(x + press.width("toll "), y, "means a");
        press.set("Italic", 10).words(x + press.width("toll means a "), y, "bell's").set("Regular", 10);
        press.words(x + press.width("toll means a bell's "), y, "sound.");

        assertThat(press.formats(FormatKind.STRONG)).containsExactly("|toll");
        assertThat(press.formats(FormatKind.EMPHASIS)).containsExactly("|bell's");
    }

    @Test
    void a_page_on_its_side_is_read_upright() throws Problem {
        var press = new Press().paper(600, 400).page();
        press.sheet().setRotation(90);
        var lines = press.broken(Prose.FERRY, 300, 0);
        for (int i = 0; i < lines.size(); i++) {
            press.draw("q 0 1 -1 0 %d 50 cm".formatted(300 + 12 * i)).words(0, 400, lines.get(i)).draw("Q");
        }

        assertThat(press.blocks()).containsExactly("PARAGRAPH: " + Prose.FERRY);
    }

    @Test
    void text_along_the_margin_does_not_break_into_the_text() throws Problem {
        var press = new Press().page();
        press.paragraph(60, 60, 300, 0, Prose.FERRY);
        press.draw("q 0 1 -1 0 20 100 cm").words(0, 600, "Deposited in the archive of Aldersby").draw("Q");

        assertThat(press.blocks())
                .containsExactly("PARAGRAPH: " + Prose.FERRY, "FIGURE: Deposited in the archive of Aldersby");
    }

    @Test
    void only_what_is_within_the_cropped_page_is_read() throws Problem {
        var press = new Press().page();
        press.paragraph(60, 60, 300, 0, Prose.FERRY);
        press.words(60, 20, "proof of 3 May, second run, not for print");
        press.sheet().setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(0, 0, 400, 560));

        assertThat(press.blocks()).containsExactly("PARAGRAPH: " + Prose.FERRY);
    }

    @Test
    void arabic_columns_are_read_from_the_right() throws Problem {
        var press = new Press().page();
        var right =
                List.of(
                        "كان صاحب العبارة يكتب كل",
                        "عبور في دفتره القديم وكان",
                        "يكتب الطقس والأجرة واسم",
                        "من دفع له في ذلك اليوم",
                        "الطويل من ايام السوق.");
        var left =
                List.of(
                        "ثم جاء الجسر ولم يعبر معه",
                        "احد سوى الريح وكاهن كان",
                        "لا يثق بالحديد ولا يثق",
                        "بمن صنعه ولا بمن دفع",
                        "ثمنه في تلك السنة.");
        for (int i = 0; i < right.size(); i++) {
            press.words(370 - press.width(right.get(i)), 60 + 12 * i, right.get(i));
            press.words(170 - press.width(left.get(i)), 60 + 12 * i, left.get(i));
        }

        assertThat(press.taken().text().text().replace("\n\n", " "))
                .isEqualTo(String.join(" ", right) + " " + String.join(" ", left));
    }

    @Test
    void lines_of_chinese_are_joined_without_a_space() throws Problem {
        var press = new Press().page();
        press.lines(50, 60, List.of("河边的摆渡人把每一次过河都记在本子里，", "写下天气、船钱和付钱的人的名字。"));

        assertThat(press.blocks()).containsExactly("PARAGRAPH: 河边的摆渡人把每一次过河都记在本子里，写下天气、船钱和付钱的人的名字。");
    }
}
