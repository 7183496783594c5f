package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ThemeCommandTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_packet() {
        shell = Shell.withReadings(folder);
    }

    private Shell.Result theme(String... words) {
        var all = new ArrayList<>(List.of("theme", "./t.recto"));
        all.addAll(List.of(words));
        return shell.run(all.toArray(String[]::new));
    }

    @Test
    void a_theme_is_added_with_all_that_is_said_of_it() {
        assertThat(
                        theme(
                                        "add",
                                        "Trust",
                                        "--definition",
                                        "Who *believes* whom",
                                        "--colour",
                                        "#abcdef",
                                        "--key",
                                        "R")
                                .succeeds()
                                .out())
                .isEqualTo("Add the theme “Trust”.\n");

        var trust = theme("list", "--json").json().get(0);
        assertThat(trust.get("definition").asString()).isEqualTo("Who *believes* whom");
        assertThat(trust.get("colour").asString()).isEqualTo("#ABCDEF");
        assertThat(trust.get("key").asString()).isEqualTo("r");
    }

    @Test
    void what_a_theme_cannot_be_is_refused() {
        theme("add", "Trust", "--key", "r").succeeds();

        assertThat(theme("add", "TRUST").refuses(1).err()).contains("a theme “Trust” already");
        assertThat(theme("add", "Rust", "--key", "r").refuses(1).err()).contains("belongs to the theme “Trust”");
        assertThat(theme("add", "Note", "--key", "n").refuses(1).err()).contains("already does something else");
        assertThat(theme("add", " ").refuses(1).err()).contains("needs a name");
        assertThat(theme("add", "Child", "--parent", "Nobody").refuses(1).err())
                .contains("No theme is called “Nobody”");
        assertThat(theme("add", "Blue", "--colour", "blue").refuses(2).err()).contains("'blue' is not a colour");
        assertThat(theme("add", "Long", "--key", "xy").refuses(2).err()).contains("more than one letter");
    }

    @Test
    void a_theme_is_renamed_and_its_annotations_with_it() {
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depht").succeeds();

        assertThat(theme("rename", "Dep", "Depth").succeeds().out())
                .isEqualTo("Renamed the theme “Depht” to “Depth”.\n");

        assertThat(shell.run("list", "./t.recto", "--theme", "Depth").succeeds().out()).contains("Depth");
        assertThat(theme("rename", "Depth", " ").refuses(1).err()).contains("needs a name");
        assertThat(theme("rename", "Depth", "Depth").refuses(1).err()).contains("called so already");
    }

    @Test
    void two_themes_become_one() {
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depth", "Dark").succeeds();

        assertThat(theme("merge", "Depth", "Dark").succeeds().out()).isEqualTo("Merge themes Depth → Dark.\n");

        assertThat(shell.run("list", "./t.recto", "--json").json().get(0).get("themes").toString())
                .isEqualTo("[\"Dark\"]");
        assertThat(theme("merge", "Dark", "Dark").refuses(1).err()).contains("cannot be merged with itself");
    }

    @Test
    void what_had_a_removed_theme_stays_marked() {
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depth").succeeds();

        theme("remove", "Depth").succeeds();

        assertThat(shell.run("list", "./t.recto").succeeds().out()).contains("“deep”").doesNotContain("Depth");
        theme("remove", "Depth").refuses(1);
    }

    @Test
    void without_a_word_of_what_to_do_it_says_what_can_be_done() {
        assertThat(theme().refuses(2).err())
                .contains("add, rename, merge, remove or list")
                .contains("recto theme --help");
    }
}
