package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Whatever is opened that is no sound packet is refused in one sentence, and is the same afterwards, byte for byte.
class BadFileTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One two\n\nthree");
            desk.tag(0, "two", "Trust");
        }
    }

    @Test
    void a_missing_file() {
        assertThat(refusal(folder.resolve("week4.recto"))).isEqualTo("store.missing");
    }

    @Test
    void a_folder() {
        assertThat(refusal(folder)).isEqualTo("store.directory");
    }

    @Test
    void an_empty_file() throws IOException {
        Files.write(file, new byte[0]);

        assertThat(refusalLeaving(file)).isEqualTo("store.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Dear", "Dear students, please read this until Monday."})
    void a_text_file_renamed(String text) throws IOException {
        Files.writeString(file, text);

        assertThat(refusalLeaving(file)).isEqualTo("store.foreign");
    }

    @Test
    void a_long_text_file_renamed() throws IOException {
        Files.writeString(file, "Dear students, please read this until Monday. ".repeat(1_000));

        assertThat(refusalLeaving(file)).isEqualTo("store.foreign");
    }

    @Test
    void a_database_of_another_program() throws Exception {
        Doctor.alter(file, "PRAGMA application_id = 42");

        assertThat(refusalLeaving(file)).isEqualTo("store.foreign");
    }

    @Test
    void a_packet_of_a_newer_program() throws Exception {
        Doctor.alter(file, "PRAGMA user_version = 9999", "CREATE TABLE novelty (id TEXT) STRICT");

        assertThat(refusalLeaving(file)).isEqualTo("store.newer");
    }

    @Test
    void a_file_cut_off_anywhere() throws IOException {
        var whole = Files.readAllBytes(file);
        for (int length = 1; length < whole.length; length += 509) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(refusalLeaving(file)).as("cut off at %d", length).isIn("store.damaged", "store.foreign");
        }
    }

    @Test
    void a_file_whose_last_byte_is_cut_off() throws IOException {
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertThat(refusalLeaving(file)).isEqualTo("store.damaged");
    }

    @Test
    void a_file_with_something_behind_it() throws IOException {
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 4096));

        assertThat(refusalLeaving(file)).isEqualTo("store.damaged");
    }

    @Test
    void a_page_of_zeros_in_the_middle() throws IOException {
        var whole = Files.readAllBytes(file);
        Arrays.fill(whole, 4096, 8192, (byte) 0);
        Files.write(file, whole);

        assertThat(refusalLeaving(file)).isEqualTo("store.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER spy AFTER INSERT ON annotation BEGIN DELETE FROM theme; END",
                "CREATE VIEW spy AS SELECT * FROM annotation",
                "CREATE VIRTUAL TABLE spy USING fts5(words)",
                "CREATE TABLE spy (words TEXT)",
                "CREATE INDEX spy ON annotation (note)",
                "ALTER TABLE theme ADD COLUMN spy TEXT GENERATED ALWAYS AS (upper(name))",
                "ALTER TABLE theme RENAME COLUMN name TO title",
                "DROP TABLE link",
                "DROP INDEX link_to",
                "PRAGMA user_version = 0",
                "PRAGMA user_version = -1",
                "DROP TABLE annotation_theme; CREATE VIEW annotation_theme AS SELECT 1 AS annotation_id"
            })
    void a_packet_whose_tables_are_not_ours(String alteration) throws Exception {
        Doctor.alter(file, alteration);

        assertThat(refusalLeaving(file)).isEqualTo("store.altered");
    }

    @Test
    void a_packet_switched_to_a_write_ahead_log() throws Exception {
        Doctor.alter(file, "PRAGMA journal_mode = WAL");

        assertThat(refusalLeaving(file)).isEqualTo("store.wal");
    }

    @Test
    void every_refusal_names_the_file_and_is_one_line() {
        var problem = catchThrowableOfType(Problem.class, () -> PacketStore.open(folder.resolve("week4.recto")));

        assertThat(problem.getMessage()).contains("week4.recto").doesNotContain("\n", "Exception");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT);
    }

    private String refusalLeaving(Path bad) throws IOException {
        var before = Files.readAllBytes(bad);
        var key = refusal(bad);
        assertThat(Files.readAllBytes(bad)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside it").containsExactly(bad);
        }
        return key;
    }

    /// The key of the one refusal that all ways to open a file give.
    private static String refusal(Path bad) {
        var keys =
                List.of(
                        catchThrowableOfType(Problem.class, () -> PacketStore.open(bad)).key(),
                        catchThrowableOfType(Problem.class, () -> PacketStore.openToRead(bad)).key());
        assertThat(keys.getFirst()).isEqualTo(keys.getLast());
        return keys.getFirst();
    }
}
