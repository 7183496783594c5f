package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;

/// One store writes a packet at a time; any number read it.
class SharingTest {

    @TempDir Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        lock = folder.resolve(".week3.recto.lock");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One two three");
        }
    }

    @Test
    void the_second_store_only_reads_and_says_why() throws Problem {
        try (var first = Desk.open(file);
                var second = PacketStore.open(file)) {
            first.tag(0, "two", "Trust");

            assertThat(second.readOnly()).get().extracting(Problem::key).isEqualTo("store.locked");
            assertThat(second.contents().annotations()).hasSize(1);
            assertThat(second.history().nextNumber()).isEqualTo(3);
        }
    }

    @Test
    void the_first_goes_on_writing_after_the_second_has_closed() throws Problem {
        try (var first = Desk.open(file)) {
            PacketStore.open(file).close();
            first.tag(0, "two", "Trust");

            try (var third = PacketStore.open(file)) {
                assertThat(third.readOnly()).as("the lock has not been lost").isPresent();
            }
        }
    }

    @Test
    void what_is_only_read_refuses_to_save() throws Problem {
        try (var _ = PacketStore.open(file);
                var second = Desk.open(file)) {
            var problem = catchThrowableOfType(Problem.class, () -> second.tag(0, "two", "Trust"));

            assertThat(problem.key()).isEqualTo("store.locked");
        }
    }

    @Test
    void whoever_comes_after_the_first_has_closed_writes() throws Problem {
        PacketStore.open(file).close();

        try (var next = Desk.open(file)) {
            next.tag(0, "two", "Trust");
            assertThat(next.store().readOnly()).isEmpty();
        }
    }

    @Test
    void another_way_to_the_same_file_is_the_same_packet() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link.recto"), file);
        try (var _ = PacketStore.open(file);
                var second = PacketStore.open(link)) {
            assertThat(second.readOnly()).isPresent();
        }
    }

    @Test
    void writing_leaves_a_lock_only_while_it_lasts() throws Problem {
        try (var _ = PacketStore.open(file)) {
            assertThat(lock).exists();
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void reading_leaves_no_lock() throws Problem {
        try (var store = PacketStore.openToRead(file)) {
            assertThat(store.readOnly()).get().extracting(Problem::key).isEqualTo("store.asked");
            assertThat(lock).doesNotExist();
        }
    }

    @Test
    void a_lock_that_a_killed_program_left_means_nothing() throws Exception {
        Files.createFile(lock);

        try (var desk = Desk.open(file)) {
            desk.tag(0, "two", "Trust");
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_packet_that_is_moved_away_while_open_says_so() throws Exception {
        try (var desk = Desk.open(file)) {
            Files.move(file, folder.resolve("moved.recto"));
            var problem = catchThrowableOfType(Problem.class, () -> desk.tag(0, "two", "Trust"));

            assertThat(problem.key()).isEqualTo("store.moved");
            Files.move(folder.resolve("moved.recto"), file);
            desk.tag(0, "two", "Trust");
            assertThat(desk.store().contents().annotations()).hasSize(1);
        }
    }

    @Test
    void a_packet_that_is_replaced_by_another_while_open_is_not_written() throws Exception {
        try (var desk = Desk.open(file)) {
            Files.move(file, folder.resolve("moved.recto"));
            Desk.create(file).close();
            var other = Files.readAllBytes(file);

            for (int i = 0; i < 2; i++) {
                var problem = catchThrowableOfType(Problem.class, () -> desk.tag(0, "two", "Trust"));
                assertThat(problem.key()).isEqualTo("store.moved");
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(other);
        }
    }
}
