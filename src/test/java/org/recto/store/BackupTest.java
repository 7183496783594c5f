package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A backup is a whole packet, or it is not there.
class BackupTest {

    @TempDir Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        copy = folder.resolve("copy.recto");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One 😀 two\n\nthree");
            desk.tag(0, "two", "Trust");
        }
    }

    @Test
    void a_copy_is_the_same_packet_and_can_be_worked_on() throws Problem {
        try (var desk = Desk.open(file)) {
            desk.store().backup(copy);
            desk.tag(0, "three", "Trust");
        }

        try (var desk = Desk.open(copy)) {
            assertThat(desk.contents().annotations()).hasSize(1);
            assertThat(desk.store().check()).isEmpty();
            assertThat(desk.undo()).isTrue();
            assertThat(desk.store().readOnly()).isEmpty();
        }
    }

    @Test
    void a_packet_that_is_only_read_can_be_copied() throws Problem {
        try (var _ = PacketStore.open(file);
                var second = PacketStore.open(file)) {
            second.backup(copy);
        }
        assertThat(PacketStore.check(copy)).isEmpty();
    }

    @Test
    void an_existing_file_is_never_replaced() throws Exception {
        Files.writeString(copy, "my essay");

        assertThat(refusal(copy)).isEqualTo("store.exists");
        assertThat(copy).hasContent("my essay");
        assertThat(refusal(file)).isEqualTo("store.exists");
    }

    @Test
    void a_folder_that_is_not_there() throws Exception {
        assertThat(refusal(folder.resolve("none/copy.recto"))).isEqualTo("store.nowhere");
    }

    @Test
    void no_copy_is_made_of_a_damaged_text() throws Exception {
        Doctor.alter(file, "UPDATE edition SET text = replace(text, 'One', 'Two')");

        assertThat(refusal(copy)).isEqualTo("store.damaged");
    }

    @Test
    void no_copy_is_made_of_an_annotation_in_the_wrong_place() throws Exception {
        Doctor.alter(file, "UPDATE annotation SET start = start - 1, \"end\" = \"end\" - 1");

        assertThat(refusal(copy)).isEqualTo("store.damaged");
    }

    /// The key of the refusal, which leaves nothing behind.
    private String refusal(Path target) throws Problem, IOException {
        long before = count();
        try (var store = PacketStore.openToRead(file)) {
            var problem = catchThrowableOfType(Problem.class, () -> store.backup(target));
            assertThat(count()).isEqualTo(before);
            return problem.key();
        }
    }

    private long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
