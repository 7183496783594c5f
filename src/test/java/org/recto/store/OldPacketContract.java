package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A packet that was made when its schema was the newest opens as it did then, to be worked on.
abstract class OldPacketContract {

    private final int schema;

    @TempDir Path folder;

    private Path file = Path.of("");

    /// @param schema the version of the packet's schema
    OldPacketContract(int schema) {
        this.schema = schema;
    }

    private String name() {
        return "schema-" + schema + ".recto";
    }

    @BeforeEach
    void a_copy() throws IOException {
        file = folder.resolve(name());
        Files.write(file, bytes(name()));
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = Objects.requireNonNull(OldPacketContract.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private String golden() throws IOException {
        return new String(bytes("schema-" + schema + ".txt"), StandardCharsets.UTF_8);
    }

    @Test
    void everything_in_it_is_as_it_was() throws Exception {
        try (var store = PacketStore.open(file)) {
            assertThat(Golden.of(store)).isEqualTo(golden());
            assertThat(store.readOnly()).isEmpty();
        }
    }

    @Test
    void it_is_the_same_when_it_is_only_read() throws Exception {
        try (var store = PacketStore.openToRead(file)) {
            assertThat(Golden.of(store)).isEqualTo(golden());
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(name()));
    }

    @Test
    void it_is_checked_and_copied_as_it_is() throws Exception {
        assertThat(PacketStore.check(file)).isEmpty();
        var copy = folder.resolve("copy.recto");
        try (var store = PacketStore.openToRead(file)) {
            assertThat(store.check()).isEmpty();
            store.backup(copy);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(name()));
        try (var store = PacketStore.open(copy)) {
            assertThat(Golden.of(store)).isEqualTo(golden());
        }
    }

    @Test
    void it_is_sound_and_all_of_it_can_be_undone_and_redone() throws Problem {
        try (var desk = Desk.open(file)) {
            assertThat(desk.store().check()).isEmpty();
            assertThat(desk.redo()).isTrue();
            assertThat(desk.redo()).isFalse();
            var end = Items.of(desk.contents());
            int done = 0;
            while (desk.undo()) {
                done++;
            }
            assertThat(Items.of(desk.contents())).hasSize(1);
            for (int i = 0; i < done; i++) {
                desk.redo();
            }
            assertThat(Items.of(desk.contents())).isEqualTo(end);
        }
    }

    @Test
    void it_is_of_its_schema() throws Exception {
        try (var sql = Connections.toRead(file)) {
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(schema);
            assertThat(Schema.of(sql)).isEqualTo(Schema.of(Migrations.ofProgram(), schema));
        }
    }
}
