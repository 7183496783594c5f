package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A file that is no sound packet: every command says one sentence, ends with the code for it, and leaves it as it is.
class BadFileTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_packet() {
        shell = Shell.withReadings(folder);
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depth").succeeds();
    }

    private void isRefusedUntouched(int code, String sentence) throws IOException {
        var before = Files.readAllBytes(shell.file("t.recto"));
        for (var words :
                List.of(
                        List.of("show", "./t.recto"),
                        List.of("list", "./t.recto", "--json"),
                        List.of("text", "./t.recto", "The well"),
                        List.of("history", "./t.recto"),
                        List.of("undo", "./t.recto"),
                        List.of("add", "./t.recto", "./lamp.txt"),
                        List.of("theme", "./t.recto", "add", "New"),
                        List.of("annotate", "./t.recto", "The well", "--quote", "deep"),
                        List.of("export", "./t.recto", "--to", "md"))) {
            var result = shell.run(words.toArray(String[]::new)).refuses(code);
            assertThat(result.err()).as("%s", words).contains(sentence);
        }
        assertThat(Files.readAllBytes(shell.file("t.recto"))).isEqualTo(before);
    }

    private void poke(long at, byte[] bytes) throws IOException {
        try (var file = new RandomAccessFile(shell.file("t.recto").toFile(), "rw")) {
            file.seek(at);
            file.write(bytes);
        }
    }

    @Test
    void a_packet_of_a_newer_program() throws IOException {
        poke(60, new byte[] {0, 0, 0x7F, 0});

        isRefusedUntouched(1, "newer Recto");
    }

    @Test
    void a_packet_that_was_cut_off() throws IOException {
        try (var file = new RandomAccessFile(shell.file("t.recto").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        isRefusedUntouched(1, "is damaged");
    }

    @Test
    void a_text_with_the_name_of_a_packet() throws IOException {
        shell.write("t.recto", Shell.LAMP);

        isRefusedUntouched(1, "is not a Recto packet");
    }

    @Test
    void an_empty_file() throws IOException {
        shell.write("t.recto", "");

        isRefusedUntouched(1, "is empty");
    }

    @Test
    void a_packet_with_a_trigger_that_is_not_its_own() throws IOException, SQLException {
        try (var sqlite = DriverManager.getConnection("jdbc:sqlite:" + shell.file("t.recto"));
                var statement = sqlite.createStatement()) {
            statement.execute("CREATE TRIGGER spy AFTER INSERT ON theme BEGIN DELETE FROM annotation; END");
        }

        isRefusedUntouched(1, "altered by another program");
    }

    @Test
    void no_file_at_all() {
        assertThat(shell.run("show", "./none.recto").refuses(1).err()).contains("There is no file");
        assertThat(shell.run("undo", "./none.recto").refuses(1).err()).contains("There is no file");
        assertThat(shell.file("none.recto")).doesNotExist();
    }

    @Test
    void a_folder() {
        assertThat(shell.run("list", "./").refuses(1).err()).contains("is a folder");
        shell.run("new", "./no/folder/t.recto").refuses(1);
    }
}
