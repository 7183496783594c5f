package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the queries print, for people and for programs.
class QueryTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void three_annotations() {
        shell = Shell.withReadings(folder);
        shell.run(
                        "theme",
                        "./t.recto",
                        "add",
                        "Light",
                        "--definition",
                        "What *shines*.",
                        "--colour",
                        "#4477AA",
                        "--key",
                        "i")
                .succeeds();
        shell.run("theme", "./t.recto", "add", "Lamps", "--parent", "light").succeeds();
        annotate("The lamp", "lamp-lit", "--theme", "Lamps", "--by", "Ann");
        annotate("The lamp", "first", "--note", "why first?", "--by", "Ben");
        annotate("The well", "lights a lamp", "--theme", "Lamps", "Light", "--by", "Ben");
    }

    private void annotate(String reading, String quote, String... more) {
        var words = new ArrayList<>(List.of("annotate", "./t.recto", reading, "--quote", quote));
        words.addAll(List.of(more));
        shell.run(words.toArray(String[]::new)).succeeds();
    }

    private static List<String> fields(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void list_has_the_fields_that_are_promised_in_their_order() {
        var listed = shell.run("list", "./t.recto", "--json").json();

        assertThat(fields(listed.get(0)))
                .containsExactly(
                        "id",
                        "reading",
                        "start",
                        "end",
                        "exact",
                        "prefix",
                        "suffix",
                        "themes",
                        "note",
                        "by",
                        "created",
                        "modified",
                        "placed");
        assertThat(listed.get(0).get("start").isInt()).isTrue();
        assertThat(listed.get(0).get("created").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }

    @Test
    void show_has_the_fields_that_are_promised_in_their_order() {
        var shown = shell.run("show", "./t.recto", "--json").json();

        assertThat(fields(shown)).containsExactly("title", "readings", "themes", "people", "assignment");
        assertThat(fields(shown.get("readings").get(0)))
                .containsExactly("id", "title", "author", "words", "annotations", "unplaced", "sealed");
        assertThat(fields(shown.get("themes").get(0)))
                .containsExactly("id", "name", "parent", "colour", "key", "definition", "count");
        assertThat(fields(shown.get("people").get(0))).containsExactly("id", "name", "annotations");
        assertThat(shown.get("themes").get(0).get("parent").isNull()).isTrue();
        assertThat(shown.get("themes").get(1).get("parent").asString())
                .isEqualTo(shown.get("themes").get(0).get("id").asString());
        assertThat(shown.get("themes").get(1).get("count").asInt()).isEqualTo(2);
        assertThat(shown.get("readings").get(0).get("words").asInt()).isEqualTo(33);
    }

    @Test
    void show_and_list_can_be_read_by_people() {
        assertThat(shell.run("show", "./t.recto").succeeds().out())
                .isEqualTo(
                        """
                        t

                        Readings
                          The lamp: 33 words, 2 annotations
                          The well: 13 words, 1 annotation

                        Themes
                          Light [i]: 1 annotation
                            Lamps [a]: 2 annotations

                        People
                          Ann: 1 annotation
                          Ben: 2 annotations
                        """);
        assertThat(shell.run("list", "./t.recto").succeeds().out().replaceAll("[0-9a-f-]{36}", "ID"))
                .isEqualTo(
                        """
                        The lamp
                          ¶ 1  “first”
                              Ben · ID
                              why first?
                          ¶ 1  “lamp-lit”
                              Lamps · Ann · ID

                        The well
                          ¶ 1  “lights a lamp”
                              Lamps, Light · Ben · ID
                        """);
    }

    @Test
    void a_list_can_be_narrowed_by_theme_reading_and_person() {
        assertThat(quotes("--theme", "Lamps")).containsExactly("lamp-lit", "lights a lamp");
        assertThat(quotes("--theme", "Light")).containsExactly("lights a lamp");
        assertThat(quotes("--reading", "the l")).containsExactly("first", "lamp-lit");
        assertThat(quotes("--by", "ben")).containsExactly("first", "lights a lamp");
        assertThat(quotes("--by", "ben", "--theme", "Lamps")).containsExactly("lights a lamp");
        assertThat(quotes("--by", "ben", "--by", "ann")).hasSize(3);
        shell.run("list", "./t.recto", "--theme", "Darkness").refuses(1);
        shell.run("list", "./t.recto", "--by", "Carl").refuses(1);
    }

    private List<String> quotes(String... options) {
        var words = new ArrayList<>(List.of("list", "./t.recto", "--json"));
        words.addAll(List.of(options));
        return shell.run(words.toArray(String[]::new))
                .json()
                .valueStream()
                .map(annotation -> annotation.get("exact").asString())
                .toList();
    }

    @Test
    void a_reading_is_named_by_id_by_the_beginning_of_its_id_or_of_its_title() {
        var readings = shell.run("show", "./t.recto", "--json").json().get("readings");
        var lamp = readings.get(0).get("id").asString();
        var well = readings.get(1).get("id").asString();
        int shared = 0;
        while (lamp.charAt(shared) == well.charAt(shared)) {
            shared++;
        }
        for (String named :
                new String[] {
                    lamp, lamp.toUpperCase(Locale.ROOT), lamp.substring(0, shared + 1), "THE L", "  The lamp "
                }) {
            assertThat(shell.run("text", "./t.recto", named).succeeds().out()).startsWith("The lamp");
        }
        assertThat(shell.run("text", "./t.recto", "the").refuses(1).err())
                .contains("“The lamp” (" + lamp.substring(0, Math.max(8, shared + 1)) + "), “The well” (");
        shell.run("text", "./t.recto", lamp.substring(0, shared)).refuses(1);
        shell.run("text", "./t.recto", "lamp").refuses(1);
        shell.run("text", "./t.recto", "").refuses(1);
    }

    @Test
    void a_title_that_is_the_beginning_of_another_is_still_that_reading() {
        shell.run("add", "./t.recto", "./well.txt", "--title", "The lamp and the well").succeeds();

        assertThat(shell.run("text", "./t.recto", "The lamp").succeeds().out()).startsWith("The lamp");
        assertThat(shell.run("text", "./t.recto", "The lam").refuses(1).err()).contains("The lamp and the well");
    }

    @Test
    void a_terminal_is_not_told_to_do_anything() {
        shell.run("theme", "./t.recto", "add", "\u001b[31mRed\u0007").succeeds();

        assertThat(shell.run("show", "./t.recto").succeeds().out()).contains("\uFFFD[31mRed\uFFFD");
        assertThat(shell.run("theme", "./t.recto", "list", "--json").succeeds().out())
                .contains("\\u001B[31mRed\\u0007");
    }
}
