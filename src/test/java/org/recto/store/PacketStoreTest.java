package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;

/// A packet file is made, filled, closed and opened again.
class PacketStoreTest {

    @TempDir Path folder;

    @Test
    void what_was_saved_is_there_after_a_restart() throws Problem {
        var file = folder.resolve("week3.recto");
        var desk = Desk.create(file);
        desk.addReading("Essay A", "One 😀 two\n\nthree");
        desk.tag(0, "two", "Trust");
        desk.tag(0, "three", "Trust");
        desk.link(0, 1);
        desk.undo();
        var before = desk.contents();
        desk.close();

        try (var store = PacketStore.open(file)) {
            assertThat(store.readOnly()).isEmpty();
            assertThat(Items.of(store.contents())).isEqualTo(Items.of(before));
            assertThat(store.history().redoable()).isPresent();
            assertThat(store.history().nextNumber()).isEqualTo(6);
        }
    }

    @Test
    void a_text_comes_back_with_its_blocks_formats_and_file() throws Problem {
        var file = folder.resolve("week3.recto");
        var desk = Desk.create(file);
        var edition = desk.addReading("Essay A", "One 😀 two\n\nthree");
        desk.close();

        try (var store = PacketStore.openToRead(file)) {
            var read = store.edition(edition.edition().id());
            assertThat(read.text().text()).isEqualTo("One 😀 two\n\nthree");
            assertThat(read.text().blocks())
                    .isEqualTo(edition.edition().text().blocks())
                    .anyMatch(block -> !block.formats().isEmpty());
            assertThat(store.original(edition.edition().id()).bytes()).isEqualTo(edition.original().bytes());
            var picture = store.picture(edition.edition().id(), Desk.PICTURE.sha256()).orElseThrow();
            assertThat(picture.bytes()).isEqualTo(Desk.PICTURE.bytes());
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(store.picture(edition.edition().id(), "no such")).isEmpty();
        }
    }

    @Test
    void a_picture_that_is_no_longer_what_was_taken_in_is_told() throws Exception {
        var file = folder.resolve("week3.recto");
        var desk = Desk.create(file);
        var edition = desk.addReading("Essay A", "One");
        desk.close();
        assertThat(PacketStore.check(file)).isEmpty();
        Doctor.alter(file, "UPDATE picture SET bytes = x'89504E46'");

        assertThat(PacketStore.check(file))
                .containsExactly("A picture in “Essay A” is no longer what was taken in; the text is whole.");
        try (var store = PacketStore.openToRead(file)) {
            assertThatThrownBy(() -> store.picture(edition.edition().id(), Desk.PICTURE.sha256()))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void nothing_but_the_packet_is_left_in_the_folder() throws Exception {
        Desk.create(folder.resolve("week3.recto")).close();

        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName)).containsExactly(Path.of("week3.recto"));
        }
    }
}
