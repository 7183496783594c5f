package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

class RecentTextsTest {

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);

    @TempDir private Path folder = Path.of("");

    @Test
    void a_text_is_found_by_its_own_edition_only() {
        var texts = new RecentTexts();
        var kept = new Edition(Id.fresh(), 1, ReadingText.EMPTY);
        texts.keep(kept);

        assertThat(texts.find(kept.id())).containsSame(kept);
        assertThat(texts.find(Id.fresh())).isEmpty();
    }

    /// A text of two fifths of what is kept.
    private static Edition large() {
        int length = RecentTexts.MOST / 5 * 2;
        var block = new Block(BlockKind.PARAGRAPH, 0, new Range(0, length), List.of());
        return new Edition(Id.fresh(), 1, new ReadingText("x".repeat(length), List.of(block)));
    }

    /// Keeps a text that nobody has besides.
    private static WeakReference<Edition> left(RecentTexts texts) {
        var edition = large();
        texts.keep(edition);
        return new WeakReference<>(edition);
    }

    @Test
    void only_so_much_is_kept_and_the_text_that_was_asked_for_last_stays() {
        var texts = new RecentTexts();
        var first = left(texts);
        var second = left(texts);
        assertThat(texts.find(Objects.requireNonNull(first.get()).id())).isPresent();
        var third = left(texts);
        System.gc();

        assertThat(first.get()).isNotNull();
        assertThat(second.get()).isNull();
        assertThat(third.get()).isNotNull();
    }

    @Test
    void what_somebody_has_is_found_however_much_has_come_since() {
        var texts = new RecentTexts();
        var open = large();
        texts.keep(open);
        for (int i = 0; i < 4; i++) {
            texts.keep(large());
        }

        assertThat(texts.find(open.id())).containsSame(open);
    }

    @Test
    void what_was_just_taken_in_is_what_is_read_from_the_file_later() throws Problem, IOException {
        var file = folder.resolve("week3.recto");
        var text = Files.writeString(folder.resolve("ford.txt"), "The ford\n\nNobody crossed it twice.\n");
        Edition first;
        try (var packet = Packet.create(file, "Week 3", ANN, Work.onSameThread())) {
            packet.arrivals().add(text, Optional.empty(), Progress.NONE).join();
            first = packet.edition(packet.contents().readings().getFirst().edition());
        }
        try (var packet = Packet.open(file, ANN, Work.onSameThread())) {
            var later = packet.edition(first.id());
            assertThat(later).isNotSameAs(first);
            assertThat(later.text().blocks()).isEqualTo(first.text().blocks());
            assertThat(later.text().text()).isEqualTo(first.text().text());
            assertThat(packet.edition(first.id())).isSameAs(later);
        }
    }

    /// Rows are saved by the fifty: none is lost where fifty end.
    @ParameterizedTest
    @ValueSource(ints = {1, 49, 50, 51, 100, 101, 250})
    void every_block_comes_back_however_many_there_are(int blocks) throws Problem, IOException {
        var file = folder.resolve("many.recto");
        var words = IntStream.range(0, blocks).mapToObj(at -> "This is *block* " + at + ".").collect(joining("\n\n"));
        Edition first;
        try (var packet = Packet.create(file, "Many", ANN, Work.onSameThread())) {
            packet.arrivals()
                    .add(Files.writeString(folder.resolve("many.md"), words), Optional.empty(), Progress.NONE)
                    .join();
            first = packet.edition(packet.contents().readings().getFirst().edition());
        }
        try (var packet = Packet.open(file, ANN, Work.onSameThread())) {
            assertThat(first.text().blocks()).hasSize(blocks);
            assertThat(packet.edition(first.id()).text().blocks()).isEqualTo(first.text().blocks());
        }
    }

    @Test
    void a_text_is_told_of_before_it_is_in_the_packet() throws Problem, IOException {
        var text = Files.writeString(folder.resolve("ford.txt"), "Nobody crossed it twice.\n");
        var told = new ArrayList<ReadingText>();
        try (var packet = Packet.create(folder.resolve("week3.recto"), "Week 3", ANN, Work.onSameThread())) {
            packet.arrivals()
                    .add(
                            text,
                            Progress.NONE,
                            coming -> {
                                assertThat(packet.contents().readings()).isEmpty();
                                told.add(coming);
                            })
                    .join();
            var reading = packet.contents().readings().getFirst();
            assertThat(told).singleElement().isSameAs(packet.edition(reading.edition()).text());
        }
    }
}
