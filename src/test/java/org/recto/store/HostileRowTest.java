package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.nio.file.Path;

/// Rows that are no items, in tables that are as they should be, end in one sentence.
class HostileRowTest {

    @TempDir Path folder;

    private Path file;
    private Id<Edition> edition;

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        try (var desk = Desk.create(file)) {
            edition = desk.addReading("Essay A", "One two\n\nthree").edition().id();
            desk.tag(0, "two", "Trust");
            desk.tag(0, "three", "Trust");
            desk.link(0, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM packet",
                "INSERT INTO packet VALUES ('0193a0c0-0000-7000-8000-000000000000', 'Another', '')",
                "UPDATE packet SET id = 'no id'",
                "UPDATE packet SET id = upper(id) || 'X'",
                "UPDATE annotator SET role = 'KING'",
                "UPDATE annotator SET name = '  '",
                "UPDATE theme SET name = ''",
                "UPDATE theme SET colour = 'red'",
                "UPDATE theme SET \"key\" = 'abc'",
                "UPDATE theme SET position = 99999999999",
                "UPDATE theme SET parent_id = 'nobody'",
                "UPDATE reading SET title = char(9)",
                "UPDATE reading SET position = -99999999999",
                "UPDATE reading SET edition_id = '0193a0c0-0000-7000-8000-000000000000'",
                "UPDATE annotation SET start = -1",
                "UPDATE annotation SET start = 4000000000, \"end\" = 4000000003",
                "UPDATE annotation SET start = 900, \"end\" = 903 WHERE exact = 'two'",
                "UPDATE annotation SET \"end\" = start",
                "UPDATE annotation SET \"end\" = 0",
                "UPDATE annotation SET exact = 'bwo' WHERE exact = 'two'",
                "UPDATE annotation SET exact_sha256 = ''",
                "UPDATE annotation SET created = 'yesterday'",
                "UPDATE annotation SET modified = '2026-13-45T99:99:99Z'",
                "UPDATE annotation SET modified = '२०२६-११-२२T12:00:00Z'",
                "DELETE FROM annotation",
                "DELETE FROM theme",
                "UPDATE annotation_theme SET theme_id = 'nothing'",
                "UPDATE link SET relation = ''",
                "UPDATE link SET to_id = from_id",
                "UPDATE history SET kind = 'FORGOTTEN'",
                "UPDATE history SET verb = 'DESTROY' WHERE number = 1",
                "UPDATE history SET kind = 'REDONE' WHERE number = 1",
                "UPDATE history SET at = ''",
                "UPDATE history SET annotator_id = x'00' || 'x'"
            })
    void an_impossible_row(String alteration) throws Exception {
        Doctor.alter(file, alteration);

        var problem =
                catchThrowableOfType(
                        Problem.class,
                        () -> {
                            try (var store = PacketStore.open(file)) {
                                store.contents();
                                store.history();
                            }
                        });

        assertThat(problem.key()).isEqualTo("store.damaged");
        assertThat(PacketStore.check(file)).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE edition SET text = replace(text, 'two', 'bwo')",
                "UPDATE edition SET text = text || '!'",
                "UPDATE edition SET text = cast(x'FF' || text AS TEXT)",
                "UPDATE edition SET sha256 = ''",
                "UPDATE edition SET length = length + 1",
                "DELETE FROM block",
                "DELETE FROM block WHERE ordinal = 0",
                "UPDATE block SET start = start + 1 WHERE ordinal = 1",
                "UPDATE block SET \"end\" = 99 WHERE ordinal = 1",
                "UPDATE block SET kind = 'POEM'",
                "UPDATE block SET level = 77",
                "UPDATE format SET start = 8, \"end\" = 9 WHERE ordinal = 0",
                "UPDATE format SET \"end\" = 99 WHERE ordinal = 0",
                "UPDATE format SET kind = 'BLINK'"
            })
    void an_impossible_text(String alteration) throws Exception {
        Doctor.alter(file, alteration);

        var problem =
                catchThrowableOfType(
                        Problem.class,
                        () -> {
                            try (var store = PacketStore.openToRead(file)) {
                                store.edition(edition);
                            }
                        });

        assertThat(problem.key()).isEqualTo("store.damaged");
        assertThat(PacketStore.check(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE history SET change = ''",
                "UPDATE history SET change = NULL",
                "UPDATE history SET change = '[' || change",
                "UPDATE history SET change = change || '[]'",
                "UPDATE history SET change = '[{}]'",
                "UPDATE history SET change = '[{\"kind\":\"theme\"}]'",
                "UPDATE history SET change = '[{\"kind\":\"spaceship\",\"after\":{}}]'",
                "UPDATE history SET change = '[{\"kind\":\"theme\",\"after\":{\"id\":7}}]'",
                "UPDATE history SET change = '[{\"kind\":\"theme\",\"kind\":\"link\",\"after\":{}}]'",
                "UPDATE history SET change = replace(change, '\"exact\":\"two\"', '\"exact\":\"bwo\"')",
                "UPDATE history SET change = (SELECT group_concat('[', '') FROM annotation a, annotation b, block, format)"
            })
    void an_impossible_change(String alteration) throws Exception {
        Doctor.alter(file, alteration + " WHERE number = 2");

        var problem =
                catchThrowableOfType(
                        Problem.class,
                        () -> {
                            try (var store = PacketStore.open(file)) {
                                store.change(2);
                            }
                        });

        assertThat(problem.key()).isEqualTo("store.damaged");
        assertThat(PacketStore.check(file)).isNotEmpty();
    }

    @Test
    void a_file_that_is_not_the_one_taken_in() throws Exception {
        Doctor.alter(file, "UPDATE original SET bytes = zeroblob(3)");

        try (var store = PacketStore.open(file)) {
            assertThat(catchThrowableOfType(Problem.class, () -> store.original(edition)).key())
                    .isEqualTo("store.damaged");
            assertThat(store.check()).singleElement().asString().contains("Essay A");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"prefix = 'x' || prefix", "suffix = 'x' || suffix", "start = start + 1, \"end\" = \"end\" + 1"})
    void an_annotation_in_the_wrong_place_is_found_by_a_check(String alteration) throws Exception {
        Doctor.alter(file, "UPDATE annotation SET " + alteration + " WHERE exact = 'two'");

        assertThat(PacketStore.check(file)).first().asString().contains("Essay A", "two");
    }

    @Test
    void a_history_that_does_not_fit_is_found_by_a_check() throws Exception {
        Doctor.alter(file, "UPDATE history SET change = '[]' WHERE number = 3");

        assertThat(PacketStore.check(file)).singleElement().asString().contains("history");
    }

    @Test
    void a_sound_packet_has_no_faults() throws Problem {
        assertThat(PacketStore.check(file)).isEmpty();
    }
}
