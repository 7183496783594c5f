package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Item;
import org.recto.text.Problem;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A program was killed while it wrote: what was half done is taken back when the packet is next opened, however it is.
class RecoveryTest {

    @TempDir Path folder;

    private Path file;
    private Path journal;
    private List<Item> before = List.of();

    @BeforeEach
    void a_packet_that_is_half_written() throws Exception {
        file = folder.resolve("week3.recto");
        journal = folder.resolve("week3.recto-journal");
        var source = folder.resolve("source.recto");
        try (var desk = Desk.create(source)) {
            desk.addReading("Essay A", "One two three");
            desk.tag(0, "two", "Trust");
            before = Items.of(desk.contents());
        }
        try (var sql = Connections.toWrite(source)) {
            sql.once("PRAGMA cache_size = 1");
            sql.run("BEGIN");
            sql.run("UPDATE edition SET text = zeroblob(0) || replace(hex(zeroblob(40000)), '0', 'x')");
            sql.run("UPDATE annotation SET note = replace(hex(zeroblob(20000)), '0', 'y')");
            Files.copy(source, file);
            Files.copy(folder.resolve("source.recto-journal"), journal);
            sql.run("ROLLBACK");
        }
        Files.delete(source);
        assertThat(Files.size(file)).as("the half of it is in the file").isGreaterThan(80_000);
    }

    @Test
    void opening_to_write_takes_it_back() throws Problem {
        try (var desk = Desk.open(file)) {
            assertThat(Items.of(desk.contents())).isEqualTo(before);
            assertThat(desk.store().readOnly()).isEmpty();
            desk.tag(0, "three", "Trust");
            assertThat(desk.store().check()).isEmpty();
        }
        assertThat(journal).doesNotExist();
    }

    /// The first page is written before those that it counts.
    @Test
    void a_header_that_counts_pages_which_are_not_there_yet_is_taken_back() throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var pages = ByteBuffer.allocate(Integer.BYTES).putInt(0, 1_000);
            channel.write(pages, 28);
        }
        try (var desk = Desk.open(file)) {
            assertThat(Items.of(desk.contents())).isEqualTo(before);
            assertThat(desk.store().check()).isEmpty();
        }
        assertThat(journal).doesNotExist();
    }

    @Test
    void opening_to_read_takes_it_back() throws Problem {
        try (var store = PacketStore.openToRead(file)) {
            assertThat(Items.of(store.contents())).isEqualTo(before);
        }
        assertThat(journal).doesNotExist();
        assertThat(folder.resolve(".week3.recto.lock")).doesNotExist();
    }

    @Test
    void checking_takes_it_back() throws Problem {
        assertThat(PacketStore.check(file)).isEmpty();
    }

    @Test
    void a_journal_that_would_remove_another_file_is_not_used() throws Exception {
        var precious = Files.writeString(folder.resolve("precious.txt"), "my thesis");
        var name = precious.toString().getBytes(StandardCharsets.UTF_8);
        int sum = 0;
        for (byte b : name) {
            sum += b;
        }
        var end = ByteBuffer.allocate(4 + name.length + 16);
        end.putInt(0x40000000 / 4096 + 1).put(name).putInt(name.length).putInt(sum).putLong(0xD9D505F920A163D7L);
        Files.write(journal, end.array(), StandardOpenOption.APPEND);
        var bytes = Files.readAllBytes(file);

        var problem = catchThrowableOfType(Problem.class, () -> PacketStore.open(file));

        assertThat(problem.key()).isEqualTo("store.journal");
        assertThat(precious).hasContent("my thesis");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void the_journal_of_another_program_is_not_used() throws Exception {
        var bytes = Files.readAllBytes(file);
        bytes[68] = 0;
        Files.write(file, bytes);

        var problem = catchThrowableOfType(Problem.class, () -> PacketStore.open(file));

        assertThat(problem.key()).isEqualTo("store.foreign");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(journal).exists();
    }
}
