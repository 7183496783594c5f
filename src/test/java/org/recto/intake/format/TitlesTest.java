package org.recto.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ferries.txt, Ferries
                    on_ferries_and_bridges.md, On ferries and bridges
                    On-Ferries.txt, On Ferries
                    on%20ferries.txt, On ferries
                    03_on_ferries.txt, On ferries
                    (2) On ferries.txt, On ferries
                    2017-11-08 Ferries.txt, 2017 11 08 Ferries
                    week3.on.ferries.txt, Week3 on ferries
                    no ending, No ending
                    渡船.txt, 渡船
                    """)
    void a_readable_file_name_is_made_presentable(String fileName, String title) {
        assertThat(Titles.made(fileName, "Some words.")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "003_bd2d316406922c73.txt",
                "550e8400-e29b-41d4-a716-446655440000.txt",
                "untitled.txt",
                "Document (3).txt",
                "20171108_1432.txt",
                "---.txt",
                ".txt",
                "New Text Document.txt",
                "IMG_20171108_143255.txt",
                "pasted.txt"
            })
    void where_nothing_can_be_read_in_the_name_the_first_words_serve(String fileName) {
        assertThat(Titles.made(fileName, "Some words.\n\nAnd more.")).isEqualTo("Some words.");
    }

    @Test
    void many_first_words_are_cut_at_a_word() {
        assertThat(Titles.made("", "The ferry crossed at six, at noon and at dusk, and between these hours it lay."))
                .isEqualTo("The ferry crossed at six, at noon and at dusk, and…");
        assertThat(Titles.made("", "The ferry, that crossed at six o’clock precisely, – and sank."))
                .isEqualTo("The ferry, that crossed at six o’clock precisely…");
    }

    @Test
    void where_words_have_no_spaces_a_character_is_never_cut() {
        assertThat(Titles.made("", "渡".repeat(80))).isEqualTo("渡".repeat(50) + "…");
        var family = "👩‍👩‍👧‍👦";
        assertThat(Titles.made("", family.repeat(20))).isEqualTo(family.repeat(7) + "…");
    }

    @Test
    void characters_that_do_not_show_do_not_come_into_a_title() {
        assertThat(Titles.made("on\u202E\u0007 ferries.txt", "x")).isEqualTo("On ferries");
        assertThat(Titles.shown("On\u2028ferries\n and \t bridges")).isEqualTo("On ferries and bridges");
    }

    @Test
    void a_very_long_title_is_cut_where_lists_show_it() {
        assertThat(Titles.shown("ferry ".repeat(100))).hasSizeLessThanOrEqualTo(Caps.TITLE + 1).endsWith("ferry…");
    }
}
