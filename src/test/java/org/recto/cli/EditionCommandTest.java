package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A reading gets another text, and `text` tells of both.
class EditionCommandTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_reading_with_two_annotations() {
        shell = new Shell(folder);
        shell.write(
                "old.md",
                "# The ferry\n\nThe river moves when you look away, and never the same way twice.\n\nNobody has asked the ferryman for years.\n");
        shell.write(
                "new.md",
                "# The ferry\n\nEvery spring it takes a bank.\n\nThe river moves when you look away, and never the same way twice.\n");
        shell.run("new", "./t.recto").succeeds();
        shell.run("add", "./t.recto", "./old.md").succeeds();
        shell.run("annotate", "./t.recto", "The ferry", "--quote", "river moves", "--theme", "Water").succeeds();
        shell.run("annotate", "./t.recto", "The ferry", "--quote", "the ferryman", "--theme", "People").succeeds();
    }

    private Shell.Result replace(String file) {
        return shell.run("add", "./t.recto", file, "--edition-of", "The ferry");
    }

    @Test
    void what_is_certain_is_placed_and_what_is_gone_is_listed_as_unplaced() {
        assertThat(replace("./new.md").succeeds().out())
                .isEqualTo("Replaced the text of “The ferry”.\n1 annotation has its place in it, 1 unplaced.\n");

        assertThat(shell.run("list", "./t.recto").succeeds().out())
                .contains("¶ 2  “river moves”\n")
                .contains("“the ferryman”  (unplaced)\n");
        assertThat(shell.run("show", "./t.recto").succeeds().out()).contains("2 annotations (1 unplaced)");
        var listed = shell.run("list", "./t.recto", "--json").json();
        assertThat(listed.get(0).get("placed").asBoolean()).isTrue();
        assertThat(listed.get(1).get("placed").asBoolean()).isFalse();
        assertThat(shell.run("show", "./t.recto", "--json").json().at("/readings/0/unplaced").asInt()).isEqualTo(1);
        assertThat(shell.run("check", "./t.recto").succeeds().out()).isNotEmpty();
    }

    @Test
    void both_versions_of_the_text_can_be_printed_and_no_other() {
        replace("./new.md").succeeds();

        assertThat(shell.run("text", "./t.recto", "The ferry").succeeds().out()).contains("Every spring");
        assertThat(shell.run("text", "./t.recto", "The ferry", "--version", "1").succeeds().out())
                .contains("Nobody has asked")
                .doesNotContain("Every spring");
        assertThat(shell.run("text", "./t.recto", "The ferry", "--version", "3").refuses(1).err())
                .isEqualTo("“The ferry” has no version 3; the newest is version 2.\n");
        shell.run("undo", "./t.recto").succeeds();
        assertThat(shell.run("text", "./t.recto", "The ferry").succeeds().out()).contains("Nobody has asked");
        assertThat(shell.run("list", "./t.recto").succeeds().out()).doesNotContain("unplaced");
    }

    @Test
    void the_blocks_are_told_a_line_each_and_as_json() {
        assertThat(shell.run("text", "./t.recto", "The ferry", "--blocks").succeeds().out())
                .isEqualTo("0-9  title\n11-76  paragraph\n78-118  paragraph\n");

        var text = shell.run("text", "./t.recto", "The ferry", "--blocks", "--json").json();
        assertThat(text.propertyNames()).containsExactly("reading", "version", "sha256", "blocks");
        var block = text.at("/blocks/1");
        assertThat(block.propertyNames())
                .containsExactly("kind", "level", "paragraph", "page", "start", "end", "text", "formats");
        assertThat(block.get("kind").asString()).isEqualTo("paragraph");
        assertThat(block.get("paragraph").asInt()).isEqualTo(1);
        assertThat(block.get("page").isNull()).isTrue();
        assertThat(block.get("text").asString())
                .isEqualTo("The river moves when you look away, and never the same way twice.");
        assertThat(text.at("/blocks/0/paragraph").isNull()).isTrue();
    }

    @Test
    void what_cannot_be_done_changes_nothing() {
        shell.write(
                "copy.md",
                "# The ferry\n\nThe river moves when you look away, and never the same way twice.\n\nNobody has asked the ferryman for years.\n");

        assertThat(replace("./copy.md").refuses(1).err()).contains("the same text as “The ferry”");
        replace("./none.md").refuses(3);
        shell.run("add", "./t.recto", "./new.md", "--edition-of", "The tunnel").refuses(1);
        assertThat(shell.run("add", "./t.recto", "./new.md", "./old.md", "--edition-of", "The ferry").code())
                .isEqualTo(2);
        assertThat(shell.run("text", "./t.recto", "The ferry").succeeds().out()).contains("Nobody has asked");
    }
}
