package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CopyCommandTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_packet_with_something_to_hide() {
        shell = Shell.withReadings(folder);
        shell.write(
                "marked.html",
                "<!doctype html><title>Marked</title><article><h1>Marked</h1><!-- psst-in-the-file --><p>"
                        + "Some words that somebody marked in the page itself. ".repeat(20)
                        + "</p></article>");
        shell.run("add", "./t.recto", "./marked.html").succeeds();
        annotate("deep", "Removed-theme", "psst-removed", "Nobody-now");
        shell.run("undo", "./t.recto").succeeds();
        annotate("nobody lights", "Depth", "psst-there", "Zoe-by-name");
        shell.run("theme", "./t.recto", "rename", "Depth", "Deepness").succeeds();
    }

    private void annotate(String quote, String theme, String note, String by) {
        shell.run("annotate", "./t.recto", "The well", "--quote", quote, "--theme", theme, "--note", note, "--by", by)
                .succeeds();
    }

    private String bytes(String file) throws IOException {
        return new String(Files.readAllBytes(shell.file(file)), UTF_8);
    }

    @Test
    void a_blank_copy_has_readings_and_codebook_and_nothing_else_in_any_byte() throws IOException {
        assertThat(bytes("t.recto")).contains("psst-there", "psst-removed", "Zoe-by-name", "psst-in-the-file");

        shell.run("copy", "./t.recto", "--blank", "-o", "./blank.recto").succeeds();

        assertThat(bytes("blank.recto")).doesNotContain("psst", "Zoe-by-name", "Nobody-now", "Removed-theme");
        var shown = shell.run("show", "./blank.recto").succeeds().out();
        assertThat(shown).contains("The well", "The lamp", "Marked", "Deepness").doesNotContain("1 annotation");
        for (String reading : new String[] {"The well", "The lamp", "Marked"}) {
            assertThat(shell.run("text", "./blank.recto", reading).succeeds().out())
                    .isEqualTo(shell.run("text", "./t.recto", reading).succeeds().out());
        }
    }

    @Test
    void a_copy_has_all_that_is_there_and_nothing_that_was_removed() throws IOException {
        shell.run("copy", "./t.recto", "-o", "./copy.recto").succeeds();

        assertThat(bytes("copy.recto"))
                .contains("psst-there", "Zoe-by-name")
                .doesNotContain("psst-removed", "Removed-theme");
        assertThat(shell.run("list", "./copy.recto", "--json").succeeds().out())
                .isEqualTo(shell.run("list", "./t.recto", "--json").succeeds().out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--blank", "whole"})
    void a_copy_is_sound_and_can_be_worked_in_and_begins_where_it_was_made(String option) {
        if (option.equals("--blank")) {
            shell.run("copy", "./t.recto", "--blank", "-o", "./copy.recto").succeeds();
        } else {
            shell.run("copy", "./t.recto", "-o", "./copy.recto").succeeds();
        }
        var before = shell.run("show", "./copy.recto", "--json").succeeds().out();
        shell.run("check", "./copy.recto").succeeds();
        shell.run("undo", "./copy.recto");
        assertThat(shell.run("show", "./copy.recto", "--json").succeeds().out()).isEqualTo(before);

        shell.run("annotate", "./copy.recto", "The lamp", "--quote", "at noon", "--theme", "Time").succeeds();
        shell.run("check", "./copy.recto").succeeds();
        assertThat(shell.run("show", "./copy.recto", "--json").succeeds().out()).isNotEqualTo(before);
        shell.run("undo", "./copy.recto").succeeds();
        shell.run("undo", "./copy.recto");
        assertThat(shell.run("show", "./copy.recto", "--json").succeeds().out()).isEqualTo(before);
        shell.run("check", "./copy.recto").succeeds();
        assertThat(shell.run("history", "./copy.recto").succeeds().out()).contains("Copy of");
    }

    @Test
    void the_assignment_goes_along_blank_or_not() {
        shell.run("assignment", "./t.recto", "--text", "Mark *all* of it.").succeeds();

        shell.run("copy", "./t.recto", "-o", "./copy.recto").succeeds();
        shell.run("copy", "./t.recto", "--blank", "-o", "./blank.recto").succeeds();

        for (String copy : new String[] {"./copy.recto", "./blank.recto"}) {
            assertThat(shell.run("assignment", copy).succeeds().out()).isEqualTo("Mark *all* of it.\n");
        }
    }

    @Test
    void nothing_is_written_over() throws IOException {
        shell.write("there.recto", "mine");

        assertThat(shell.run("copy", "./t.recto", "-o", "./there.recto").refuses(1).err()).contains("there.recto");
        assertThat(bytes("there.recto")).isEqualTo("mine");
    }
}
