package org.recto.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.recto.intake.Article;
import org.recto.intake.IntakeContract;
import org.recto.text.BlockKind;
import org.recto.text.Problem;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class PlainTextTest extends IntakeContract {

    @Override
    protected String fileName() {
        return "two-bridges.txt";
    }

    @Override
    protected byte[] write(Article article) {
        var body = article.body().stream().map(Article.Part::words).collect(Collectors.joining("\n\n"));
        return (article.title() + "\n\n" + body + "\n").getBytes(UTF_8);
    }

    @Override
    protected Set<BlockKind> kinds() {
        return Set.of(BlockKind.PARAGRAPH);
    }

    @Override
    protected byte[] pointingAt(URI file, URI address) {
        return (file + "\n\n<img src='" + address + "'>\n\n![](" + address + ")\n").getBytes(UTF_8);
    }

    private List<String> blocks(String text) throws Problem {
        var taken = take(text.getBytes(UTF_8)).text();
        return taken.blocks().stream()
                .map(block -> (block.kind() == BlockKind.PARAGRAPH ? "" : block.kind() + ": ") + taken.text(block))
                .toList();
    }

    /// The words cut to lines of a width, as old programs and Project Gutenberg do.
    private static String cut(String words, int width) {
        var lines = new StringBuilder();
        int column = 0;
        for (String word : words.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            boolean fits = column > 0 && column + 1 + length <= width;
            lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits ? column + 1 + length : length;
        }
        return lines.toString();
    }

    private static final String FIRST =
            "The ferry crossed at six, at noon and at dusk, and between these hours it lay on whichever side the last"
                    + " passenger had wished to be; so that those who lived on the other learned patience, or rowing.";
    private static final String SECOND =
            "Nobody had ever drawn up a timetable. There was a bell on either bank, and there was the ferryman’s temper, and of"
                    + " the two the bell was the more easily moved. Strangers rang it twice. They were not taken across any sooner.";
    private static final String THIRD =
            "In the winter of the long frost the river stood still for nine days, and people walked over it, which was said to be"
                    + " bad for trade.";

    @Test
    void cut_lines_are_joined_at_any_usual_width() throws Problem {
        for (int width = 52; width <= 130; width++) {
            var text = cut(FIRST, width) + "\n\n" + cut(SECOND, width) + "\n\n" + cut(THIRD, width) + "\n";
            assertThat(blocks(text)).as("cut to %d", width).containsExactly(FIRST, SECOND, THIRD);
        }
    }

    @Test
    void blank_lines_part_paragraphs_however_many() throws Problem {
        assertThat(blocks(FIRST + "\n \t\n\n\u00A0\n" + SECOND)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_line_is_a_paragraph_where_lines_were_never_cut() throws Problem {
        assertThat(blocks(FIRST + "\n" + SECOND + "\n“Well?”\n" + THIRD + "\n"))
                .containsExactly(FIRST, SECOND, "“Well?”", THIRD);
    }

    @Test
    void indents_part_cut_paragraphs_without_blank_lines() throws Problem {
        var text = "   " + cut(FIRST, 70) + "\n   " + cut(SECOND, 70) + "\n   " + cut(THIRD, 70) + "\n";
        assertThat(blocks(text)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_short_last_line_parts_cut_paragraphs_without_blank_lines() throws Problem {
        var first =
                "The ferry crossed at six, at noon and at dusk, and between these hours it lay on whichever side"
                        + " the last passenger had wished.";
        assertThat(blocks(cut(first, 76) + "\n" + cut(SECOND, 76))).containsExactly(first, SECOND);
    }

    @Test
    void verse_keeps_its_lines() throws Problem {
        var stanza =
                """
                The river has no memory
                And yet it knows its bed,
                The ferry has no loyalty
                And goes where it is led.\
                """;
        var other =
                "I have a bell, I have a rope,\nI have an hour to spare;\nThe river has a longer hope\nOf getting anywhere.";
        assertThat(blocks(stanza + "\n\n" + other + "\n")).containsExactly(stanza, other);
        assertThat(blocks(cut(FIRST, 72) + "\n\n" + cut(SECOND, 72) + "\n\n" + stanza + "\n"))
                .containsExactly(FIRST, SECOND, stanza);
        assertThat(blocks(FIRST + "\n\n" + SECOND + "\n\n" + stanza + "\n")).containsExactly(FIRST, SECOND, stanza);
    }

    @Test
    void free_verse_in_small_letters_keeps_its_lines() throws Problem {
        var stanza = "the river\nwhich is not\nmine to cross or\nto keep\nkeeps\ncrossing";
        assertThat(blocks(stanza)).containsExactly(stanza);
    }

    @Test
    void an_address_is_not_made_a_sentence() throws Problem {
        var address = "The Ferry House\n3 Mill Lane\nAldersby";
        assertThat(blocks(cut(FIRST, 72) + "\n\n" + address + "\n\n" + cut(SECOND, 72)))
                .containsExactly(FIRST, address, SECOND);
    }

    @Test
    void columns_keep_their_places() throws Problem {
        var table = "1907     2 d.     Tuesday\n1908     2 d.     Wednesday\n1909     3 d.     never";
        assertThat(blocks(cut(FIRST, 72) + "\n\n" + table + "\n")).containsExactly(FIRST, table);
    }

    @Test
    void the_items_of_a_list_are_parted() throws Problem {
        var list =
                """
                1. the ferry, which has been tarred twice in the memory of those who have
                been asked, and once in that of those who have not;
                2. the bell;
                3. the rope.\
                """;
        assertThat(blocks(cut(FIRST, 72) + "\n\n" + list))
                .containsExactly(
                        FIRST,
                        "1. the ferry, which has been tarred twice in the memory of those who have been asked, and once in that of"
                                + " those who have not;",
                        "2. the bell;",
                        "3. the rope.");
    }

    @Test
    void a_number_at_the_start_of_a_cut_line_begins_no_item() throws Problem {
        var paragraph =
                "a) The toll was raised in every year of the long dispute, as the council had announced in section"
                        + " 7. Nobody read it.";
        var text =
                "a) The toll was raised in every year of the long dispute, as the council\nhad announced in section\n7. Nobody read it.";
        assertThat(String.join(" ", blocks(text + "\n\n" + cut(FIRST, 72))).replace("\n", " ")).startsWith(paragraph);
    }

    @Test
    void joined_lines_keep_hyphens_and_dashes_as_they_are_and_chinese_gets_no_spaces() throws Problem {
        var text =
                """
                The council, so the minutes tell us, was in favour of a well-
                meaning but wholly impracticable plan to move the mill itself--
                and of lunch, which it took.\
                """;
        assertThat(blocks(text + "\n\n" + cut(SECOND, 64)).getFirst())
                .isEqualTo(
                        "The council, so the minutes tell us, was in favour of a well-meaning but wholly impracticable plan to"
                                + " move the mill itself--and of lunch, which it took.");
        var chinese =
                """
                渡船每天早上六點、中午和黃昏各開一次，其餘時間就停在最後一位乘客上岸的那一邊，所以住在對岸的人不是學會
                了等待，就是學會了划船。從來沒有人訂過時刻表；兩岸各有一口鐘，還有擺渡人的脾氣，而兩者之中還是鐘比較容易
                打動。\
                """;
        assertThat(blocks(chinese)).containsExactly(chinese.replace("\n", ""));
    }

    @Test
    void what_was_found_stays_as_it_was_found() throws Problem {
        var found =
                "He called it “a [one-way romance](https://www.example.com/x …” — or ‘so  it   seems’… Cafe\u0301 \uFB01n &amp; <b>so</b>";
        assertThat(blocks(FIRST + "\n\n" + found + "\n\nReply\n")).containsExactly(FIRST, found, "Reply");
    }

    @Test
    void line_ends_of_every_system_are_one() throws Problem {
        assertThat(blocks(FIRST + "\r\n\r\n" + SECOND + "\r\r" + THIRD)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_short_first_line_above_the_text_is_the_title() throws Problem {
        assertThat(blocks("On Ferries\n\n" + FIRST)).containsExactly("TITLE: On Ferries", FIRST);
        assertThat(blocks("On Ferries\n" + FIRST + "\n" + SECOND)).containsExactly("TITLE: On Ferries", FIRST, SECOND);
        assertThat(blocks("Who Needs a Bridge?\n\n" + FIRST).getFirst()).isEqualTo("TITLE: Who Needs a Bridge?");
        assertThat(blocks("“On Ferries”\n\n" + FIRST).getFirst()).isEqualTo("TITLE: “On Ferries”");
        assertThat(blocks("The Bridges of the U.S.\n\n" + FIRST).getFirst())
                .isEqualTo("TITLE: The Bridges of the U.S.");
    }

    @Test
    void a_title_is_parted_from_the_lines_that_stand_with_it() throws Problem {
        assertThat(blocks("On Ferries\nAnd Those Who Wait\nby Ann Ferry\n\n" + FIRST))
                .containsExactly("TITLE: On Ferries", "And Those Who Wait\nby Ann Ferry", FIRST);
    }

    @Test
    void a_first_line_that_is_a_sentence_is_no_title() throws Problem {
        for (String line :
                List.of(
                        "The ferry sank.",
                        "He said “no.”",
                        "Dear Ms. Mill,",
                        "as I was saying;",
                        "https://courier.example/ferries",
                        "by Ann Ferry",
                        "1907",
                        "***",
                        FIRST)) {
            assertThat(blocks(line + "\n\n" + SECOND)).as(line).containsExactly(line, SECOND);
        }
    }

    @Test
    void a_single_line_is_a_text_and_not_a_title() throws Problem {
        assertThat(blocks("On Ferries")).containsExactly("On Ferries");
    }

    @Test
    void chapters_that_stand_alone_are_headings() throws Problem {
        for (String heading :
                List.of("CHAPTER IV.", "Chapter 12", "BOOK THE SECOND", "Chapter One: The Ferry", "XII.", "PREFACE")) {
            assertThat(blocks(FIRST + "\n\n" + heading + "\n\n" + SECOND))
                    .containsExactly(FIRST, "HEADING: " + heading, SECOND);
        }
    }

    @Test
    void what_is_not_clearly_a_chapter_stays_a_paragraph() throws Problem {
        for (String line :
                List.of("Chapter and verse", "book one of these rooms", "THE END", "I think so", "Part of it", "MIX")) {
            assertThat(blocks(FIRST + "\n\n" + line + "\n\n" + SECOND)).containsExactly(FIRST, line, SECOND);
        }
        assertThat(blocks(FIRST + "\n\nCHAPTER I. The Bell\nCHAPTER II. The Rope\n\n" + SECOND))
                .as("a table of contents")
                .containsExactly(FIRST, "CHAPTER I. The Bell\nCHAPTER II. The Rope", SECOND);
    }

    @Test
    void a_gutenberg_header_gives_the_details_and_stays() throws Problem {
        var head =
                """
                The Project Gutenberg eBook of The Ferries of Aldersby

                Title: The Ferries of Aldersby
                       With an Account of the Long Frost

                Author: Ann Ferry

                Language: English

                *** START OF THE PROJECT GUTENBERG EBOOK ***
                """;
        var taken = take((head + "\n\nCHAPTER I.\n\n" + cut(FIRST, 72) + "\n\n" + cut(SECOND, 72)).getBytes(UTF_8));

        assertThat(taken.details().title()).isEqualTo("The Ferries of Aldersby With an Account of the Long Frost");
        assertThat(taken.details().author()).isEqualTo("Ann Ferry");
        assertThat(taken.details().language()).isEqualTo("en");
        assertThat(taken.text().text())
                .startsWith("The Project Gutenberg eBook")
                .contains("*** START OF")
                .endsWith(FIRST + "\n\n" + SECOND);
        assertThat(taken.text().blocks().stream().map(block -> block.kind()))
                .contains(BlockKind.HEADING)
                .doesNotContain(BlockKind.TITLE);
    }
}
