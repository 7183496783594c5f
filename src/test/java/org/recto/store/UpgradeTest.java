package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.annotation.Item;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A packet of an older version is copied beside itself and upgraded, or it stays as it is.
class UpgradeTest {

    /// The version of a program to come.
    private static final int NEXT = Migrations.ofProgram().newest() + 1;

    /// Rebuilds a table that others refer to, as the hardest migrations do.
    private static final String REBUILD =
            """
            CREATE TABLE reading_new (
              id TEXT NOT NULL PRIMARY KEY,
              title TEXT NOT NULL,
              position INTEGER NOT NULL,
              author TEXT NOT NULL,
              date TEXT NOT NULL,
              source TEXT NOT NULL,
              link TEXT NOT NULL,
              language TEXT NOT NULL,
              edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
              sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1)),
              shelf TEXT NOT NULL DEFAULT ''
            ) STRICT;
            INSERT INTO reading_new (id, title, position, author, date, source, link, language, edition_id)
              SELECT id, title, position, author, date, source, link, language, edition_id FROM reading;
            DROP TABLE reading;
            ALTER TABLE reading_new RENAME TO reading;
            """;

    @TempDir Path folder;

    private Path file;
    private Path copy;
    private List<Item> before = List.of();

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        copy = folder.resolve("week3.before-v" + NEXT + ".recto");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One 😀 two\n\nthree");
            desk.tag(0, "two", "Trust");
            before = Items.of(desk.contents());
        }
    }

    private static Migrations with(String... more) {
        var scripts = new ArrayList<>(Migrations.ofProgram().scripts());
        scripts.addAll(List.of(more));
        return new Migrations(scripts);
    }

    @Test
    void it_is_upgraded_in_place_and_can_be_worked_on() throws Exception {
        try (var desk = new Desk(PacketStore.open(file, with(REBUILD)), Desk.ANN)) {
            assertThat(Items.of(desk.contents())).isEqualTo(before);
            desk.tag(0, "three", "Trust");
            assertThat(desk.undo()).isTrue();
            assertThat(desk.store().check()).isEmpty();
        }
        try (var sql = Connections.toRead(file)) {
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(NEXT);
            assertThat(sql.text("SELECT shelf FROM reading")).isEmpty();
        }
    }

    @Test
    void a_copy_of_the_old_one_stays_beside_it() throws Exception {
        PacketStore.open(file, with(REBUILD)).close();

        try (var store = PacketStore.openToRead(copy)) {
            assertThat(Items.of(store.contents())).isEqualTo(before);
        }
        assertThat(PacketStore.check(copy)).isEmpty();
    }

    @Test
    void a_copy_never_replaces_a_file() throws Exception {
        Files.writeString(copy, "mine");
        Files.writeString(folder.resolve("week3.before-v" + NEXT + "-2.recto"), "mine, too");

        PacketStore.open(file, with(REBUILD)).close();

        assertThat(copy).hasContent("mine");
        assertThat(PacketStore.check(folder.resolve("week3.before-v" + NEXT + "-3.recto"))).isEmpty();
    }

    @Test
    void an_older_program_refuses_it_then() throws Exception {
        PacketStore.open(file, with(REBUILD)).close();

        var problem = catchThrowableOfType(Problem.class, () -> PacketStore.open(file));

        assertThat(problem.key()).isEqualTo("store.newer");
    }

    @Test
    void to_be_read_only_it_is_upgraded_in_memory() throws Exception {
        var bytes = Files.readAllBytes(file);

        try (var store = PacketStore.openToRead(file, with(REBUILD, "ALTER TABLE theme ADD COLUMN icon TEXT"))) {
            assertThat(Items.of(store.contents())).isEqualTo(before);
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(only()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1)",
                "DELETE FROM theme",
                "DELETE FROM packet",
                "UPDATE theme SET colour = 'beige'",
                "UPDATE annotation SET exact = 'other words'"
            })
    void a_migration_that_goes_wrong_leaves_the_packet_as_it_was(String wrong) throws Exception {
        var bytes = Files.readAllBytes(file);

        assertThat(catchThrowableOfType(Problem.class, () -> PacketStore.open(file, with(REBUILD, wrong)))).isNotNull();

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(only()).isEqualTo(file);
        try (var store = PacketStore.open(file)) {
            assertThat(Items.of(store.contents())).isEqualTo(before);
        }
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file);
        }
        return file;
    }
}
