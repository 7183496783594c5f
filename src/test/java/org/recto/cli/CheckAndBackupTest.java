package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

class CheckAndBackupTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_packet() {
        shell = Shell.withReadings(folder);
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depth").succeeds();
    }

    private void spoil(String sql) throws SQLException {
        try (var sqlite = DriverManager.getConnection("jdbc:sqlite:" + shell.file("t.recto"));
                var statement = sqlite.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void a_sound_packet_is_said_to_be_sound() {
        assertThat(shell.run("check", "./t.recto").succeeds().out()).isEqualTo(shell.file("t.recto") + " is sound.\n");
        assertThat(shell.run("check", "./t.recto", "--json").json().size()).isZero();
    }

    @Test
    void each_fault_is_a_line_and_the_exit_code_says_so_too() throws SQLException {
        spoil("UPDATE annotation SET start = start + 1, \"end\" = \"end\" + 1");

        var checked = shell.run("check", "./t.recto");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("does not have the words that were marked").hasLineCount(2);
        assertThat(checked.err()).contains("has 2 faults").hasLineCount(1);
        assertThat(shell.run("check", "./t.recto", "--json").out()).startsWith("[").contains("\"");
    }

    @Test
    void a_backup_is_the_same_packet() throws IOException {
        shell.run("backup", "./t.recto", "-o", "./copy.recto").succeeds();

        assertThat(shell.run("list", "./copy.recto", "--json").succeeds().out())
                .isEqualTo(shell.run("list", "./t.recto", "--json").succeeds().out());
        shell.run("check", "./copy.recto").succeeds();
        shell.run("undo", "./copy.recto").succeeds();
        assertThat(shell.run("list", "./t.recto").succeeds().out()).contains("deep");
    }

    @Test
    void a_backup_writes_over_nothing_and_leaves_nothing_half_done() throws IOException {
        shell.write("taken.recto", "mine");

        shell.run("backup", "./t.recto", "-o", "./taken.recto").refuses(1);
        assertThat(shell.run("backup", "./t.recto", "-o", "./no/folder/copy.recto").err()).hasLineCount(1);

        assertThat(Files.readString(shell.file("taken.recto"))).isEqualTo("mine");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("home", "lamp.txt", "t.recto", "taken.recto", "well.txt");
        }
    }
}
