package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FileNameTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what?.recto",
                "100%25.recto",
                "a#b.recto",
                "a b  c.recto",
                "漢字.recto",
                "naïve 👩‍👩‍👧.recto",
                "x?journal_mode=off&mode=memory.recto",
                "-o.recto",
                "it's \"quoted\"; & $HOME.recto"
            })
    void a_packet_may_be_called_anything(String name) throws IOException {
        var shell = new Shell(folder);
        shell.write("lamp.txt", Shell.LAMP);
        var packet = "./" + name;

        shell.run("new", packet).succeeds();
        shell.run("add", packet, "./lamp.txt").succeeds();
        shell.run("annotate", packet, "The lamp", "--quote", "noon", "--theme", "Time").succeeds();
        assertThat(shell.run("list", packet).succeeds().out()).contains("“noon”");
        shell.run("export", packet, "--to", "md", "-o", packet + ".md").succeeds();

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(name, name + ".md", "lamp.txt", "home");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_no_file_can_be_called_is_wrong_usage() {
        assertThat(new Shell(folder).run("show", "a\0b.recto").refuses(2).err())
                .contains("cannot be the name of a file here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh?t.txt", "100%.txt", "a#b.txt", "a b.txt", "漢字.md"})
    void so_may_a_reading(String name) {
        var shell = new Shell(folder);
        shell.write(name, Shell.LAMP.replace("The lamp\n", ""));
        shell.run("new", "./t.recto").succeeds();

        shell.run("add", "./t.recto", "./" + name).succeeds();

        assertThat(shell.run("show", "./t.recto").succeeds().out()).contains(" words");
    }
}
