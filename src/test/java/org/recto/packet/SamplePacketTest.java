package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;

class SamplePacketTest {

    @TempDir private Path folder = Path.of("");

    private static Packet open(Path file) throws Problem {
        return Packet.open(file, new Annotator(Id.fresh(), "Eve", Role.STUDENT), Work.onSameThread());
    }

    @Test
    void a_reader_finds_their_own_copy_as_they_left_it() throws Problem {
        var copy = SamplePacket.in(folder.resolve("new/home"));
        try (var packet = open(copy)) {
            packet.apply(edit -> edit.people().rename("Mine")).join();
        }

        try (var packet = open(SamplePacket.in(folder.resolve("new/home")))) {
            assertThat(packet.contents().cover().title()).isEqualTo("Mine");
        }
        try (var packet = open(SamplePacket.freshIn(folder.resolve("new/home")))) {
            assertThat(packet.contents().cover().title()).isNotEqualTo("Mine");
        }
    }

    @Test
    void where_it_cannot_be_copied_to_it_says_so() throws Exception {
        Files.writeString(folder.resolve("home"), "a file, not a folder");

        assertThat(catchThrowable(() -> SamplePacket.in(folder.resolve("home"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written");
    }
}
