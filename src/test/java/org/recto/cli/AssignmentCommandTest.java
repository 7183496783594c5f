package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class AssignmentCommandTest {

    private static final String TWO = "Mark *all* of it.\n\n1. Why?";

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_packet() {
        shell = Shell.withReadings(folder);
    }

    private Shell.Result assignment(String... words) {
        var all = new ArrayList<>(List.of("assignment", "./t.recto"));
        all.addAll(List.of(words));
        return shell.run(all.toArray(String[]::new));
    }

    @Test
    void it_is_written_and_printed_and_shown_with_the_packet() {
        assertThat(assignment("--text", TWO).succeeds().out())
                .isEqualTo("Write the assignment “Mark *all* of it. 1. Why?”.\n");

        assertThat(assignment().succeeds().out()).isEqualTo(TWO + "\n");
        assertThat(assignment("--json").json().get("assignment").asString()).isEqualTo(TWO);
        assertThat(shell.run("show", "./t.recto").succeeds().out())
                .startsWith("t\n\nAssignment\n  Mark *all* of it.\n\n  1. Why?\n\nReadings\n");
        assertThat(shell.run("show", "./t.recto", "--json").json().get("assignment").asString()).isEqualTo(TWO);
        shell.run("check", "./t.recto").succeeds();
    }

    @Test
    void it_comes_from_a_file_of_plain_text_or_markdown() {
        shell.write("week3.md", "\uFEFF" + TWO.replace("\n", "\r\n") + "\r\n");

        assignment("--file", "./week3.md").succeeds();

        assertThat(assignment().succeeds().out()).isEqualTo(TWO + "\n");
        shell.write("page.html", "<!doctype html><title>T</title><p>Words.");
        assertThat(assignment("--file", "./page.html").refuses(1).err()).contains("“page.html” is not plain text");
        assignment("--file", "./nowhere.md").refuses(3);
        assertThat(assignment().succeeds().out()).isEqualTo(TWO + "\n");
    }

    @Test
    void it_is_taken_away_and_brought_back() {
        assignment("--text", TWO).succeeds();

        assertThat(assignment("--clear").succeeds().out()).startsWith("Remove the assignment “Mark");
        assertThat(assignment().out()).isEmpty();
        assertThat(assignment().err()).contains("no assignment yet");
        assertThat(assignment("--json").json().get("assignment").asString()).isEmpty();
        assertThat(shell.run("show", "./t.recto").succeeds().out()).doesNotContain("Assignment");

        shell.run("undo", "./t.recto").succeeds();
        assertThat(assignment().succeeds().out()).isEqualTo(TWO + "\n");
    }

    @Test
    void what_changes_nothing_or_means_two_things_is_refused() {
        assertThat(assignment("--clear").refuses(1).err()).contains("no assignment to take away");
        assignment("--text", TWO).succeeds();
        assertThat(assignment("--text", TWO).refuses(1).err()).contains("the assignment already");
        assertThat(assignment("--text", "x".repeat(100_001)).refuses(1).err()).contains("at most 100,000 characters");
        assignment("--text", "x", "--clear").refuses(2);
        assertThat(assignment().succeeds().out()).isEqualTo(TWO + "\n");
    }
}
