package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.PictureSize;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
    void pictures_tell_their_sizes_wherever_their_files_have_them() throws Problem {
        var pictures = List.of(jpeg(0, 30), jpeg(60_000, 40), new Picture("image/png", new byte[900]));
        var text = new ReadingText.Builder().add(BlockKind.PARAGRAPH, "words").build();
        var edition = new Edition(Id.fresh(), 1, text);
        var added = new NewEdition(edition, new Original("a.txt", "text/plain", new byte[1]), pictures);
        var file = folder.resolve("week3.recto");
        try (var desk = Desk.create(file)) {
            desk.doing(edit -> edit.readings().add(Id.fresh(), Details.titled("A"), edition.id()), added);

            assertThat(desk.store().pictureSizes(edition.id()))
                    .containsOnly(
                            Map.entry(pictures.getFirst().sha256(), new PictureSize(30, 20)),
                            Map.entry(pictures.get(1).sha256(), new PictureSize(40, 20)));
        }
    }

    /// The beginning of a photograph.
    ///
    /// @param before bytes that the camera writes before the size
    private static Picture jpeg(int before, int width) {
        var bytes = ByteBuffer.allocate(before + 30);
        bytes.putShort((short) 0xFFD8);
        if (before > 0) {
            bytes.putShort((short) 0xFFE1).putShort((short) before).position(before + 4);
        }
        bytes.putShort((short) 0xFFC0).putShort((short) 17).put((byte) 8).putShort((short) 20).putShort((short) width);
        return new Picture("image/jpeg", bytes.array());
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
