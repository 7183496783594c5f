package org.recto.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.SmallHandout;
import org.recto.SmallPacket;
import org.recto.export.Enclosing;
import org.recto.handout.Part;
import org.recto.text.ReadingText;

import java.util.EnumSet;
import java.util.Set;

class EnclosureTest {

    private static final String JSON = Enclosing.of(SmallHandout.made()).orElseThrow();

    private static Enclosure small() {
        return EnclosureJson.read(JSON).orElseThrow();
    }

    @Test
    void what_was_written_is_read_as_it_was() {
        assertThat(EnclosureJson.of(small())).hasValue(JSON);
        assertThat(small().readings().stream().map(EnclosedReading::words).map(ReadingText::sha256))
                .containsExactlyElementsOf(
                        SmallPacket.contents().readings().stream()
                                .map(reading -> SmallPacket.TEXTS.get(reading.edition()))
                                .map(ReadingText::sha256)
                                .toList());
        assertThat(small().marks()).hasSize(4);
        assertThat(small().ties()).hasSize(1);
    }

    @Test
    void what_was_written_before_roles_and_older_texts_were_is_read_on() {
        var before =
                JSON.replace("\"version\":2", "\"version\":1")
                        .replaceAll(",\"role\":\"[A-Z]*\"", "")
                        .replace("\"older\":[],", "");
        var read = EnclosureJson.read(before).orElseThrow();

        assertThat(before).doesNotContain("role", "older");
        assertThat(read.people()).extracting(Enclosure.Person::role).containsOnly("");
        assertThat(read.marks()).isEqualTo(small().marks());
        assertThat(read.readings()).isEqualTo(small().readings());
        assertThat(EnclosureJson.read(before.replace("\"version\":1", "\"version\":2"))).isEmpty();
    }

    @Test
    void pseudonyms_leave_neither_names_nor_ids_of_people() {
        var json = Enclosing.of(SmallHandout.made(options -> options.withPseudonyms(true))).orElseThrow();

        assertThat(json)
                .doesNotContain("STUDENT")
                .doesNotContain("\"Ann\"", "@ben", SmallPacket.ANN.id().value(), SmallPacket.BEN.id().value());
        assertThat(JSON).contains("\"Ann\"", "@ben", SmallPacket.ANN.id().value(), SmallPacket.BEN.id().value());
    }

    @Test
    void what_the_document_does_not_show_is_not_in_it() {
        var all = EnumSet.allOf(Part.class);
        all.remove(Part.CODEBOOK);
        var json = Enclosing.of(SmallHandout.made(options -> options.withParts(all))).orElseThrow();

        assertThat(JSON).contains("Whether one *believes* the other.");
        assertThat(json).doesNotContain("Whether one");
        assertThat(Enclosing.of(SmallHandout.made(options -> options.withParts(Set.of(Part.COVER))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "version":2 |       "version":1
                    "version":2 |       "version":3
                    "version":2 |       "version":null
                    "version":2 |       "version":2,"more":1
                    "role":"STUDENT" |  "role":"JUDGE"
                    "older":[] |        "older":null
                    "parent":0 |        "parent":1
                    "by":0 |            "by":7
                    "by":0 |            "by":-1
                    "reading":1 |       "reading":2
                    "start":4 |         "start":-4
                    "end":16 |          "end":1600
                    "kind":"TITLE" |    "kind":"SCRIPT"
                    "name":"Trust" |    "name":"2017"
                    "name":"Trust" |    "name":""
                    "#4477AA" |         "red"
                    "relation" |        "rel"
                    "id":"00000000 |    "id":"x0000000
                    "from":0 |          "from":3
                    """)
    void what_does_not_fit_together_is_no_enclosure(String was, String is) {
        assertThat(JSON).contains(was);
        assertThat(EnclosureJson.read(JSON.replace(was, is))).isEmpty();
    }

    @Test
    void what_is_cut_off_deep_or_no_json_is_no_enclosure() {
        assertThat(EnclosureJson.read(JSON.substring(0, JSON.length() - 1))).isEmpty();
        assertThat(EnclosureJson.read("[".repeat(100_000))).isEmpty();
        assertThat(EnclosureJson.read("null")).isEmpty();
        assertThat(EnclosureJson.read("")).isEmpty();
        assertThat(EnclosureJson.read(JSON + JSON)).isEmpty();
    }
}
