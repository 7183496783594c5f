package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.SmallBook;

import java.io.IOException;
import java.nio.file.Path;

/// The way that a script goes: make a packet, add files, annotate, and read it all back.
class WholeWayTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void an_annotation_is_given_back_at_the_place_in_the_text_that_has_its_words() {
        var shell = new Shell(folder);
        shell.write("lamp.txt", Shell.LAMP);
        shell.write(
                "untitled.txt",
                "Whoever has two lamps, it is said, has one to lend, and need not ask who lent it.\n\nMore.\n");
        shell.run("new", "./t.recto").succeeds();
        shell.run("add", "./t.recto", "./lamp.txt", "./untitled.txt").succeeds();

        shell.run("annotate", "./t.recto", "the LA", "--quote", "family does", "--theme", "Trust", "--by", "Ann")
                .succeeds();

        var listed = shell.run("list", "./t.recto", "--json").json();
        assertThat(listed.size()).isEqualTo(1);
        var annotation = listed.get(0);
        var text = shell.run("text", "./t.recto", annotation.get("reading").asString()).succeeds().out();
        var points = text.codePoints().toArray();
        int start = annotation.get("start").asInt();
        int end = annotation.get("end").asInt();
        assertThat(new String(points, start, end - start)).isEqualTo("family does");
        assertThat(text.indexOf("family")).as("counted otherwise in UTF-16").isNotEqualTo(start);
        assertThat(annotation.get("themes").get(0).asString()).isEqualTo("Trust");
        assertThat(annotation.get("by").asString()).isEqualTo("Ann");

        var shown = shell.run("show", "./t.recto", "--json").json();
        assertThat(shown.get("readings").get(1).get("title").asString())
                .isEqualTo("Whoever has two lamps, it is said, has one to…");
    }

    @Test
    void a_book_comes_in_whole_or_by_its_chapters() throws IOException {
        var shell = new Shell(folder);
        SmallBook.write(folder.resolve("book.epub"), "Crossings", "Fords", "Ferries", "Bridges");
        shell.run("new", "./t.recto").succeeds();
        shell.run("add", "./t.recto", "./book.epub").succeeds();
        assertThat(shell.run("add", "./t.recto", "./book.epub", "--chapters").succeeds().out().lines()).hasSize(3);
        shell.run("add", "./t.recto", "./book.epub", "--chapters", "--title", "x").refuses(2);

        var readings = shell.run("show", "./t.recto", "--json").json().get("readings");
        assertThat(readings.valueStream().map(reading -> reading.get("title").asString()))
                .containsExactly("Crossings", "Fords", "Ferries", "Bridges");
        assertThat(shell.run("text", "./t.recto", "Ferries").succeeds().out())
                .isEqualTo("Ferries\n\nWhat is said of Ferries at some length, as chapters do.");

        shell.run("undo", "./t.recto").succeeds();
        assertThat(shell.run("show", "./t.recto", "--json").json().get("readings").size()).isEqualTo(1);
    }

    @Test
    void the_text_is_printed_without_a_line_end_that_it_does_not_have() {
        var shell = Shell.withReadings(folder);

        assertThat(shell.run("text", "./t.recto", "The well").succeeds().out())
                .isEqualTo("The well\n\nThe well is deep, and nobody lights a lamp in it.");
        assertThat(shell.run("text", "./t.recto", "The well", "--version", "1").succeeds().out())
                .startsWith("The well");
        assertThat(shell.run("text", "./t.recto", "The well", "--version", "2").refuses(1).err())
                .contains("no version 2")
                .contains("version 1");
    }

    @Test
    void deeds_are_undone_and_done_again_across_runs() {
        var shell = Shell.withReadings(folder);
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep", "--theme", "Depth").succeeds();

        assertThat(shell.run("undo", "./t.recto").succeeds().out()).isEqualTo("Undo: Tag “Depth”\n");
        assertThat(shell.run("list", "./t.recto").succeeds().out()).isEmpty();
        assertThat(shell.run("redo", "./t.recto").succeeds().out()).isEqualTo("Redo: Tag “Depth”\n");
        assertThat(shell.run("list", "./t.recto").succeeds().out()).contains("“deep”");
        assertThat(shell.run("redo", "./t.recto").refuses(1).err()).isEqualTo("There is nothing to redo.\n");
        shell.run("undo", "./t.recto").succeeds();
        shell.run("undo", "./t.recto").succeeds();
        shell.run("undo", "./t.recto").succeeds();
        assertThat(shell.run("undo", "./t.recto").refuses(1).err()).isEqualTo("There is nothing to undo.\n");

        var history = shell.run("history", "./t.recto", "--json").json();
        assertThat(history.valueStream().map(deed -> deed.get("label").asString() + " " + deed.get("state").asString()))
                .containsExactly("Add “The lamp” undone", "Add “The well” undone", "Tag “Depth” undone");
        assertThat(shell.run("history", "./t.recto").succeeds().out()).contains("3  Tag “Depth” (undone)");
    }

    @Test
    void a_packet_takes_its_title_from_its_file_or_from_the_user() {
        var shell = new Shell(folder);

        assertThat(shell.run("new", "./week 3.recto").succeeds().out())
                .isEqualTo("Made “week 3” in " + shell.file("week 3.recto") + ".\n");
        shell.run("new", "./other.recto", "--title", "The other").succeeds();

        assertThat(shell.run("show", "./other.recto", "--json").json().get("title").asString()).isEqualTo("The other");
        assertThat(shell.run("show", "./week 3.recto").succeeds().out()).contains("recto add");
        shell.run("new", "./other.recto").refuses(1);
    }

    @Test
    void of_several_files_the_good_ones_are_added_and_the_bad_ones_named() {
        var shell = Shell.withReadings(folder);
        shell.write("empty.txt", "");

        var some = shell.run("add", "./t.recto", "./lamp.txt", "./empty.txt", "./missing.txt", "./well.txt");

        assertThat(some.code()).isEqualTo(1);
        assertThat(some.out().lines()).hasSize(2).allMatch(line -> line.startsWith("Added “The "));
        assertThat(some.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("“empty.txt” holds no text"),
                        line -> assertThat(line).contains("no file").contains("missing.txt"),
                        line -> assertThat(line).isEqualTo("2 of 4 files were taken in, 2 refused."));
        assertThat(shell.run("show", "./t.recto", "--json").json().get("readings").size()).isEqualTo(4);
    }

    @Test
    void files_that_are_all_refused_leave_nothing() {
        var shell = Shell.withReadings(folder);
        shell.write("empty.txt", "");

        shell.run("add", "./t.recto", "./empty.txt").refuses(1);
        shell.run("add", "./t.recto", "./missing.txt").refuses(3);
        assertThat(shell.run("add", "./t.recto", "./missing.txt", "./lost.txt").code()).isEqualTo(3);
        assertThat(shell.run("add", "./t.recto", "./missing.txt", "./empty.txt").code()).isEqualTo(1);

        assertThat(shell.run("show", "./t.recto", "--json").json().get("readings").size()).isEqualTo(2);
        assertThat(shell.run("history", "./t.recto", "--json").json().size()).isEqualTo(2);
    }

    @Test
    void a_title_can_be_given_to_one_file_and_not_to_two() {
        var shell = Shell.withReadings(folder);

        shell.run("add", "./t.recto", "./lamp.txt", "--title", "Another lamp").succeeds();
        shell.run("add", "./t.recto", "./lamp.txt", "./well.txt", "--title", "T").refuses(2);

        assertThat(shell.run("show", "./t.recto").succeeds().out()).contains("Another lamp");
    }
}
