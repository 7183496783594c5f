package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class UsageTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void help_lists_the_commands_and_the_exit_codes() {
        assertThat(new Shell(folder).run("--help").succeeds().out())
                .contains("Usage: recto", "annotate", "export", "Exit codes: 0 done")
                .doesNotContain("sample", "tour", "debug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "add",
                "show",
                "text",
                "theme",
                "annotate",
                "list",
                "undo",
                "redo",
                "history",
                "export",
                "picture",
                "check",
                "backup"
            })
    void every_command_says_how_it_is_used(String command) {
        assertThat(new Shell(folder).run(command, "--help").succeeds().out())
                .contains("Usage: recto " + command, "PACKET");
        assertThat(new Shell(folder).run(command).refuses(2).err()).endsWith("; try: recto " + command + " --help\n");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(new Shell(folder).run("--version").succeeds().out()).matches("recto \\d+\\.\\d+\\.\\d+\\S*\\n");
    }

    @Test
    void what_is_no_option_or_command_is_wrong_usage() {
        assertThat(new Shell(folder).run("list", "./t.recto", "--jsn").refuses(2).err()).contains("--jsn");
        assertThat(new Shell(folder).run("lst").refuses(2).err()).contains("“lst” is neither a command nor a file");
        new Shell(folder).run("list", "./t.recto", "extra").refuses(2);
    }

    @Test
    void a_usage_mistake_touches_nothing() {
        new Shell(folder).run("new", "./t.recto", "--titel", "T").refuses(2);

        assertThat(folder.resolve("t.recto")).doesNotExist();
    }

    @Test
    void without_a_command_the_window_opens_on_the_files() {
        var opened = new ArrayList<List<Path>>();
        var shell = new Shell(folder, new Faces(files -> opened.add(files), (_, _, _, _) -> List.of()));
        var none = new Shell(folder);
        var broken = new Shell(folder, new Faces(TourTest::fail, (_, _, _, _) -> List.of()));

        shell.run("./week3.recto").succeeds();
        shell.run("./a.txt", "./b.md").succeeds();
        shell.run().succeeds();

        assertThat(opened)
                .containsExactly(
                        List.of(shell.file("week3.recto")),
                        List.of(shell.file("a.txt"), shell.file("b.md")),
                        List.of());
        assertThat(none.run("./week3.recto").refuses(3).err()).contains("no display").contains("recto picture");
        assertThat(broken.run("./week3.recto").refuses(3).err()).contains("no display");
    }

    @Test
    void a_picture_is_asked_for_in_a_size_and_a_look() {
        var asked = new ArrayList<String>();
        var shell =
                new Shell(
                        folder,
                        new Faces(
                                _ -> false,
                                (packet, into, sizes, looks) -> {
                                    asked.add(
                                            packet.getFileName()
                                                    + " "
                                                    + into.getFileName()
                                                    + " "
                                                    + sizes
                                                    + " "
                                                    + looks);
                                    return List.of(into.resolve("desk.png"));
                                }));

        assertThat(shell.run("picture", "./t.recto", "-o", "./out", "--size", "800x600", "--dark").succeeds().out())
                .isEqualTo(shell.file("out").resolve("desk.png") + "\n");
        shell.run("picture", "./t.recto", "-o", "./out").succeeds();
        assertThat(shell.run("picture", "./t.recto", "-o", "./out", "--size", "big").refuses(2).err())
                .contains("1600x1000");

        assertThat(asked)
                .containsExactly(
                        "t.recto out [Size[width=800, height=600]] [DARK]",
                        "t.recto out [Size[width=1600, height=1000]] [LIGHT]");
    }

    @Test
    void an_error_of_the_program_is_a_sentence_and_a_log() throws Exception {
        var shell =
                new Shell(
                        folder,
                        new Faces(
                                _ -> false,
                                (_, _, _, _) -> {
                                    throw new IllegalStateException("of the program");
                                }));

        var result = shell.run("picture", "./t.recto", "-o", "./out").refuses(3);

        var log = shell.file("home").resolve("errors.log");
        assertThat(result.err()).contains("Something went wrong in Recto itself").contains(log.toString());
        assertThat(Files.readString(log)).contains("IllegalStateException: of the program");
        assertThat(shell.run("picture", "./t.recto", "-o", "./out", "--debug").err()).contains("IllegalStateException");
    }

    @Test
    void an_error_of_the_machine_is_a_sentence_too() {
        var shell =
                new Shell(
                        folder,
                        new Faces(
                                _ -> false,
                                (_, _, _, _) -> {
                                    throw new StackOverflowError();
                                }));

        shell.run("picture", "./t.recto", "-o", "./out").refuses(3);
    }
}
