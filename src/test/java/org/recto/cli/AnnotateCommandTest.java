package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class AnnotateCommandTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void two_readings() {
        shell = Shell.withReadings(folder);
    }

    private Shell.Result annotate(String... options) {
        var words = new ArrayList<>(List.of("annotate", "./t.recto", "The lamp"));
        words.addAll(List.of(options));
        return shell.run(words.toArray(String[]::new));
    }

    private JsonNode list() {
        return shell.run("list", "./t.recto", "--json").json();
    }

    @Test
    void words_that_are_not_in_the_text_are_refused() {
        assertThat(annotate("--quote", "no such words").refuses(1).err())
                .contains("“no such words” does not stand in “The lamp”");
        assertThat(list()).isEmpty();
    }

    @Test
    void words_that_stand_in_several_places_are_refused_with_how_to_choose() {
        assertThat(annotate("--quote", "word").refuses(1).err())
                .contains("stands in 4 places of “The lamp”")
                .contains("--nth 1 to 4")
                .contains("--prefix or --suffix");
    }

    @Test
    void one_of_several_places_is_chosen_by_its_number() {
        var third = annotate("--quote", "word", "--nth", "3", "--json").json();

        assertThat(third.get("prefix").asString()).endsWith("last word. A ");
        assertThat(annotate("--quote", "word", "--nth", "5").refuses(1).err())
                .contains("4 places")
                .contains("no place 5");
        assertThat(annotate("--quote", "lights", "--nth", "2").refuses(1).err()).contains("one place");
        annotate("--quote", "word", "--nth", "0").refuses(1);
    }

    @Test
    void one_of_several_places_is_chosen_by_what_stands_around_it() {
        var last = annotate("--quote", "word", "--prefix", "the last ", "--json").json();
        assertThat(last.get("suffix").asString()).startsWith(". A word");

        var first = annotate("--quote", "word", "--suffix", " is not", "--json").json();
        assertThat(first.get("prefix").asString()).endsWith("The first ");

        assertThat(annotate("--quote", "word", "--prefix", "the wrong ").refuses(1).err())
                .contains("right before and after");
    }

    @Test
    void a_quote_that_would_split_what_is_seen_as_one_character_is_grown() {
        var family = annotate("--quote", "👧", "--json").json();

        assertThat(family.get("exact").asString()).isEqualTo("👩‍👩‍👧");
        assertThat(family.get("end").asInt() - family.get("start").asInt()).isEqualTo(5);
    }

    @Test
    void themes_are_made_once_and_found_again_whatever_their_case() {
        annotate("--quote", "first", "--theme", "Order", "End state").succeeds();
        annotate("--quote", "last", "--theme", "order", "--theme", "END STATE").succeeds();

        assertThat(list().valueStream().map(annotation -> annotation.get("themes").toString()))
                .containsOnly("[\"Order\",\"End state\"]");
        assertThat(shell.run("theme", "./t.recto", "list", "--json").json().size()).isEqualTo(2);
        annotate("--quote", "room", "--theme", " ").refuses(1);
        annotate("--quote", "room", "--by", " ").refuses(1);
    }

    @Test
    void themes_and_annotation_are_one_step() {
        annotate("--quote", "first", "--theme", "One", "Two", "--note", "*so*", "--by", "Ann").succeeds();
        shell.run("undo", "./t.recto").succeeds();

        var shown = shell.run("show", "./t.recto", "--json").json();
        assertThat(shown.get("themes")).isEmpty();
        assertThat(shown.get("people")).isEmpty();
    }

    @Test
    void a_name_is_one_person_in_every_packet_of_this_computer() {
        annotate("--quote", "first", "--by", "Ann").succeeds();
        annotate("--quote", "last", "--by", "ANN").succeeds();
        shell.run("new", "./u.recto").succeeds();
        shell.run("add", "./u.recto", "./lamp.txt").succeeds();
        shell.run("annotate", "./u.recto", "The lamp", "--quote", "room", "--by", "ann ").succeeds();

        var here = shell.run("show", "./t.recto", "--json").json().get("people");
        var there = shell.run("show", "./u.recto", "--json").json().get("people");
        assertThat(here.size()).isEqualTo(1);
        assertThat(here.get(0).get("annotations").asInt()).isEqualTo(2);
        assertThat(there.get(0).get("id").asString()).isEqualTo(here.get(0).get("id").asString());
    }

    @Test
    void without_a_name_it_is_the_person_at_this_computer() {
        annotate("--quote", "first").succeeds();
        annotate("--quote", "last", "--by", System.getProperty("user.name")).succeeds();

        assertThat(shell.run("show", "./t.recto", "--json").json().get("people").size()).isEqualTo(1);
        assertThat(shell.run("history", "./t.recto").succeeds().out()).contains("Highlight “first” · ");
    }

    @Test
    void what_was_done_is_told_in_a_line() {
        assertThat(annotate("--quote", "lamp-lit room", "--theme", "Light").succeeds().out())
                .matches("Tag “Light” in “The lamp”, ¶ 1 \\([0-9a-f-]{36}\\)\\.\\n");
        assertThat(annotate("--quote", "at noon", "--note", "Why?").succeeds().out()).startsWith("Note on “at noon”");
        assertThat(annotate("--quote", "at noon").succeeds().out()).startsWith("Highlight “at noon”");
    }
}
