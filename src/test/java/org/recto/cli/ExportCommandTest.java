package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExportCommandTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void two_annotations() {
        shell = Shell.withReadings(folder);
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depth", "--by", "Ann").succeeds();
        shell.run("annotate", "./t.recto", "The lamp", "--quote", "naïve", "--by", "Ben").succeeds();
    }

    @Test
    void what_is_written_to_a_file_is_what_is_printed() throws IOException {
        for (String format : new String[] {"csv", "md"}) {
            var printed = shell.run("export", "./t.recto", "--to", format).succeeds().out();
            shell.run("export", "./t.recto", "--to", format, "-o", "./out").succeeds();

            assertThat(printed).contains("naïve").contains("deep");
            assertThat(Files.readString(shell.file("out"))).isEqualTo(printed);
            Files.delete(shell.file("out"));
        }
    }

    @Test
    void only_what_is_wanted_is_written() {
        assertThat(shell.run("export", "./t.recto", "--to", "csv", "--by", "Ann").succeeds().out().lines()).hasSize(4);
        assertThat(
                        shell.run("export", "./t.recto", "--to", "md", "--theme", "depth", "--without", "text")
                                .succeeds()
                                .out())
                .contains("deep")
                .doesNotContain("naïve");
        assertThat(shell.run("export", "./t.recto", "--to", "MD", "--reading", "The l").succeeds().out())
                .contains("naïve")
                .doesNotContain("deep");
    }

    @Test
    void a_word_file_has_its_notes_as_comments_and_says_so_if_others_are_wanted() {
        assertThat(
                        shell.run("export", "./t.recto", "--to", "docx", "--notes", "footnotes", "-o", "./out.docx")
                                .refuses(1)
                                .err())
                .contains("as comments");
        assertThat(shell.file("out.docx")).doesNotExist();
        shell.run("export", "./t.recto", "--to", "xlsx", "--notes", "footnotes", "-o", "./out.xlsx").succeeds();
    }

    @Test
    void a_file_that_is_there_is_not_written_over_unless_forced() throws IOException {
        shell.write("out.md", "mine");

        assertThat(shell.run("export", "./t.recto", "--to", "md", "-o", "./out.md").refuses(1).err())
                .contains("exists already");
        assertThat(Files.readString(shell.file("out.md"))).isEqualTo("mine");

        shell.run("export", "./t.recto", "--to", "md", "-o", "./out.md", "--force").succeeds();
        assertThat(Files.readString(shell.file("out.md"))).contains("deep");
    }

    @Test
    void nothing_is_left_where_nothing_can_be_written() throws IOException {
        shell.run("export", "./t.recto", "--to", "md", "-o", "./no/such/folder.md").refuses(3);
        Files.createDirectory(shell.file("taken"));
        shell.run("export", "./t.recto", "--to", "md", "-o", "./taken", "--force").refuses(3);
        shell.run("export", "./t.recto", "--to", "odt").refuses(2);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
