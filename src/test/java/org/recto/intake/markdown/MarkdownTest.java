package org.recto.intake.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recto.intake.Article;
import org.recto.intake.IntakeContract;
import org.recto.intake.Lined;
import org.recto.intake.format.Caps;
import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

class MarkdownTest extends IntakeContract {

    @Override
    protected String fileName() {
        return "two-bridges.md";
    }

    @Override
    protected byte[] write(Article article) {
        var body =
                article.body().stream()
                        .map(piece -> mark(piece.kind()) + piece.words().replace("<", "\\<").replace("&", "\\&"))
                        .collect(Collectors.joining("\n\n"));
        return ("# " + article.title() + "\n\n" + body + "\n").getBytes(UTF_8);
    }

    private static String mark(BlockKind kind) {
        return switch (kind) {
            case HEADING -> "## ";
            case QUOTATION -> "> ";
            default -> "";
        };
    }

    @Override
    protected byte[] pointingAt(URI file, URI address) {
        return """
        # Pointers

        ![a](%1$s) ![b](%2$s) [c](%1$s) <%2$s> [d][e]

        <img src="%2$s"> <iframe src="%1$s"></iframe> <script src="%2$s"></script>

        [e]: %1$s
        """
                .formatted(file, address)
                .getBytes(UTF_8);
    }

    private List<String> blocks(String markdown) throws Problem {
        return Lined.blocks(take(markdown.getBytes(UTF_8)));
    }

    private List<String> formats(String markdown) throws Problem {
        return Lined.formats(take(markdown.getBytes(UTF_8)));
    }

    @Test
    void headings_keep_their_levels_and_the_first_of_level_one_is_the_title() throws Problem {
        assertThat(blocks("# Ferries\n\nWords.\n\n## Ropes\n\n### Knots\n\nSplices\n=======\n"))
                .containsExactly(
                        "TITLE: Ferries",
                        "PARAGRAPH: Words.",
                        "HEADING 2: Ropes",
                        "HEADING 3: Knots",
                        "HEADING 1: Splices");
    }

    @Test
    void a_single_heading_of_level_one_is_the_title_even_below_others() throws Problem {
        assertThat(blocks("### The Aldersby Courier\n\n# Ferries\n\nWords.\n"))
                .containsExactly("HEADING 3: The Aldersby Courier", "TITLE: Ferries", "PARAGRAPH: Words.");
    }

    @Test
    void without_a_heading_a_first_paragraph_that_reads_like_a_title_is_one() throws Problem {
        assertThat(blocks("On *ferries*\n\nThey cross.\n"))
                .containsExactly("TITLE: On ferries", "PARAGRAPH: They cross.");
        assertThat(blocks("They cross the river.\n\nAnd come back.\n"))
                .containsExactly("PARAGRAPH: They cross the river.", "PARAGRAPH: And come back.");
    }

    @Test
    void without_a_title_the_highest_heading_or_the_file_gives_one() throws Problem {
        assertThat(take("## Ropes\n\nWords.".getBytes(UTF_8)).details().title()).isEqualTo("Ropes");
        assertThat(take("Words, and no end of them.".getBytes(UTF_8)).details().title()).isEqualTo("Two bridges");
    }

    @Test
    void a_paragraph_is_one_line_and_a_hard_break_stays() throws Problem {
        assertThat(blocks("one\ntwo  \nthree\\\nfour\n\n五六\n七八\n"))
                .containsExactly("PARAGRAPH: one two\nthree\nfour", "PARAGRAPH: 五六七八");
    }

    @Test
    void quotations_part_into_their_paragraphs() throws Problem {
        assertThat(blocks("> one\n> more\n>\n> two\n>\n> > deeper\n"))
                .containsExactly("QUOTATION: one more", "QUOTATION: two", "QUOTATION: deeper");
    }

    @Test
    void list_items_know_their_depth_and_ordered_ones_keep_their_number() throws Problem {
        assertThat(blocks("- a\n  - b\n\n    more of b\n- c\n\nand\n\n7. x\n8. y\n   1) z\n"))
                .containsExactly(
                        "LIST_ITEM 1: a",
                        "LIST_ITEM 2: b",
                        "PARAGRAPH: more of b",
                        "LIST_ITEM 1: c",
                        "PARAGRAPH: and",
                        "LIST_ITEM 1: 7. x",
                        "LIST_ITEM 1: 8. y",
                        "LIST_ITEM 2: 1) z");
    }

    @Test
    void a_table_has_its_cells_parted_by_tabs_and_its_rows_by_line_ends() throws Problem {
        assertThat(blocks("| Year | Toll |\n|---|---:|\n| 1907 | **2** d |\n| 1908 | |\n"))
                .containsExactly("TABLE: Year\tToll\n1907\t2 d\n1908\t");
        assertThat(formats("| Year | Toll |\n|---|---:|\n| 1907 | **2** d |\n")).containsExactly("STRONG 2");
    }

    @Test
    void an_empty_row_parts_a_table_instead_of_breaking_it() throws Problem {
        assertThat(blocks("|a|\n|-|\n|b|\n| |\n|c|\n")).containsExactly("TABLE: a\nb", "TABLE: c");
    }

    @Test
    void code_keeps_its_lines_and_is_set_as_code() throws Problem {
        var code = "```\nif (river.moves()) {\n    wait();\n}\n```\n";
        assertThat(blocks(code)).containsExactly("PARAGRAPH: if (river.moves()) {\n    wait();\n}");
        assertThat(formats(code)).containsExactly("CODE if (river.moves()) {\n    wait();\n}");
    }

    @Test
    void blank_lines_within_code_part_it() throws Problem {
        assertThat(blocks("```\na\n\n\n  \nb\n```\n")).containsExactly("PARAGRAPH: a", "PARAGRAPH: b");
        assertThat(formats("```\na\n\n\n  \nb\n```\n")).containsExactly("CODE a", "CODE b");
    }

    @Test
    void inline_formats_nest_and_overlap_as_they_were_written() throws Problem {
        assertThat(formats("The **old *ferry*** ran ~~daily~~ `twice` by [the 𠀀 *mill*](http://mill.example/a?b=c)."))
                .containsExactly(
                        "STRONG old ferry",
                        "EMPHASIS ferry",
                        "STRIKETHROUGH daily",
                        "CODE twice",
                        "LINK the 𠀀 mill -> http://mill.example/a?b=c",
                        "EMPHASIS mill");
    }

    @Test
    void formats_lie_in_their_blocks_in_the_order_of_their_starts() throws Problem {
        var text = take("*a* **b _c_**\n\n*d* `e` ***f***\n".getBytes(UTF_8)).text();
        assertThat(text.blocks())
                .hasSize(2)
                .allSatisfy(block -> {
                    assertThat(block.formats()).isNotEmpty().allMatch(format -> block.range().contains(format.range()));
                    assertThat(block.formats().stream().map(format -> format.range().start())).isSorted();
                });
    }

    @Test
    void link_targets_are_data_and_are_not_judged() throws Problem {
        assertThat(formats("[a](javascript:alert(1)) [b](file:///etc/passwd)"))
                .containsExactly("LINK a -> javascript:alert(1)", "LINK b -> file:///etc/passwd");
    }

    @Test
    void an_address_longer_than_any_browser_takes_leaves_its_words() throws Problem {
        var markdown = "[words](data:image/png;base64," + "A".repeat(Caps.LINK) + ")";
        assertThat(blocks(markdown)).containsExactly("PARAGRAPH: words");
        assertThat(formats(markdown)).isEmpty();
    }

    @Test
    void a_long_address_referred_to_everywhere_is_not_multiplied_without_end() throws Problem {
        var address = "http://mill.example/" + "a".repeat(1_900);
        var taken = take(("[a]\n\n".repeat(3_000) + "[a]: " + address).getBytes(UTF_8));

        var kept = taken.text().blocks().stream().mapToLong(block -> block.formats().size()).sum();
        assertThat(kept).isEqualTo(Caps.LINKS / address.length());
        assertThat(taken.text().blocks()).hasSize(3_000);
    }

    @Test
    void a_picture_alone_is_a_figure_and_within_a_line_its_words() throws Problem {
        assertThat(
                        blocks(
                                "![The mill](mill.png)\n![](plans/river.png) ![](x \"Plan\")\n\nSee ![the mill](mill.png).\n"))
                .containsExactly("FIGURE: The mill", "FIGURE: river.png", "FIGURE: Plan", "PARAGRAPH: See the mill.");
        assertThat(formats("![The mill](mill.png)")).containsExactly("LINK The mill -> mill.png");
    }

    @Test
    void footnotes_come_last_in_the_order_of_their_marks() throws Problem {
        var markdown =
                """
                First[^b] and second^[*inline*] and first again[^b].

                [^a]: Nobody asks for me.
                [^b]: I am the first.

                    I go on.

                After the notes.
                """;
        assertThat(blocks(markdown))
                .containsExactly(
                        "PARAGRAPH: First1 and second2 and first again1.",
                        "PARAGRAPH: After the notes.",
                        "FOOTNOTE: 1 I am the first.",
                        "FOOTNOTE: I go on.",
                        "FOOTNOTE: 2 inline",
                        "FOOTNOTE: 3 Nobody asks for me.");
        assertThat(formats(markdown))
                .containsExactly(
                        "SUPERSCRIPT 1",
                        "SUPERSCRIPT 2",
                        "SUPERSCRIPT 1",
                        "SUPERSCRIPT 1",
                        "SUPERSCRIPT 2",
                        "EMPHASIS inline",
                        "SUPERSCRIPT 3");
    }

    @Test
    void html_stays_the_words_it_is_written_with() throws Problem {
        assertThat(blocks("<div>\n<b>loud</b>\n</div>\n\na <i>b</i> c<br>d <!-- e -->\n"))
                .containsExactly("PARAGRAPH: <div>\n<b>loud</b>\n</div>", "PARAGRAPH: a <i>b</i> c<br>d <!-- e -->");
    }

    @Test
    void front_matter_gives_the_details() throws Problem {
        var taken =
                take(
                        """
                        ---
                        title: "Two bridges: a history"
                        author:
                          - Ann Ferry
                          - Bo Mill
                        date: 2017-11-08
                        publication: The Aldersby Courier
                        url: https://courier.example/bridges
                        lang: en_GB
                        tags: [river, bridge]
                        ---
                        # Bridges

                        Words.
                        """
                                .getBytes(UTF_8));

        var details = taken.details();
        assertThat(details.title()).isEqualTo("Two bridges: a history");
        assertThat(details.author()).isEqualTo("Ann Ferry, Bo Mill");
        assertThat(details.date()).isEqualTo("2017-11-08");
        assertThat(details.source()).isEqualTo("The Aldersby Courier");
        assertThat(details.link()).isEqualTo("https://courier.example/bridges");
        assertThat(details.language()).isEqualTo("en-GB");
        assertThat(taken.text().text()).isEqualTo("Bridges\n\nWords.");
        assertThat(taken.text().blocks().getFirst().kind())
                .as("the heading, since the file gives another title")
                .isEqualTo(BlockKind.HEADING);
    }

    @Test
    void a_list_of_authors_on_one_line_is_read() throws Problem {
        var taken = take("---\nauthors: [Ann Ferry, \"Bo Mill\"]\n---\nWords.".getBytes(UTF_8));
        assertThat(taken.details().author()).isEqualTo("Ann Ferry, Bo Mill");
    }

    @Test
    void what_only_looks_like_front_matter_stays_in_the_text() throws Problem {
        assertThat(blocks("---\n\nA paragraph between two rules.\n\n---\n\nAnother.\n"))
                .containsExactly("PARAGRAPH: A paragraph between two rules.", "PARAGRAPH: Another.");
        assertThat(blocks("---\ntitle: never closed\n\nA paragraph.\n"))
                .contains("PARAGRAPH: A paragraph.")
                .anyMatch(block -> block.contains("title: never closed"));
        assertThat(blocks("---\nnote: x\nHe said: no.\nNobody heard\n---\n\nEnd.\n"))
                .anyMatch(block -> block.contains("Nobody heard"));
    }

    @Test
    void markdown_that_says_nothing_is_taken_as_its_characters() throws Problem {
        assertThat(blocks("[mill]: http://mill.example\n")).containsExactly("PARAGRAPH: [mill]: http://mill.example");
        assertThat(blocks("***\n")).containsExactly("PARAGRAPH: ***");
    }

    @Test
    void what_would_keep_the_parser_busy_is_taken_as_plain_text_and_told() throws Problem {
        for (String tangled :
                List.of(
                        "![[]()".repeat(30_000),
                        "*a _a*_ ".repeat(30_000),
                        "[\n".repeat(100_000),
                        "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|x\n".repeat(1_000),
                        "a ".repeat(Caps.MARKDOWN_UNITS / 2 + 1))) {
            var taken =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> take(tangled.getBytes(UTF_8)));

            assertThat(taken.notices()).hasSize(1).first().asString().contains("plain text");
            assertThat(taken.text().text())
                    .startsWith(tangled.strip().substring(0, 20).strip().lines().findFirst().orElseThrow());
            assertThat(taken.original().mediaType()).isEqualTo("text/markdown");
        }
    }

    @Test
    void ordinary_pages_of_links_and_tables_are_not_taken_for_tangles() {
        assertThat(Tangle.is("* [a *good* book](http://books.example/1_2_3) by **B**\n".repeat(1_000))).isFalse();
        assertThat(Tangle.is("| a | `b` | [c](d) |\n".repeat(2_000))).isFalse();
        assertThat(Tangle.is("Some words with *one* mark.\n\n".repeat(20_000))).isFalse();
    }

    @Test
    void marks_nested_beyond_all_measure_neither_fail_nor_last() throws Problem {
        assertThat(blocks("> ".repeat(5_000) + "deep")).hasSize(1).first().asString().contains("deep");
        assertThat(blocks("- ".repeat(2_000) + "deep")).hasSize(1).first().asString().startsWith("LIST_ITEM 9");
        assertThat(blocks("*a **b ".repeat(200) + "c" + "** *".repeat(200))).hasSize(1);
    }

    @Test
    void blocks_never_carry_formats_of_no_length() throws Problem {
        var text = take("[](http://a.example) ** ** `` ` `` ![](b) x\n".getBytes(UTF_8)).text();
        assertThat(text.blocks().stream().map(Block::formats).flatMap(List::stream).map(Format::range))
                .noneMatch(range -> range.isEmpty());
        assertThat(text.blocks().getFirst().formats().stream().map(Format::kind)).contains(FormatKind.CODE);
    }
}
