package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.SmallBook;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Books that are parted into their chapters.
class DivisionTest {

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);

    @TempDir private Path folder = Path.of("");

    private Packet packet() throws Problem {
        return Packet.create(folder.resolve("week3.recto"), "Week 3", ANN, Work.onSameThread());
    }

    private Path book() throws IOException {
        return SmallBook.write(folder.resolve("book.epub"), "Crossings", "Fords", "Ferries");
    }

    private static List<String> titles(Packet packet) {
        return packet.contents().readings().stream().map(reading -> reading.details().title()).toList();
    }

    @Test
    void the_whole_goes_and_one_undo_brings_it_back() throws Problem, IOException {
        try (var packet = packet()) {
            var whole = (Arrival.Added) packet.arrivals().add(book(), Optional.empty(), Progress.NONE).join();
            assertThat(whole.chapters()).isEqualTo(2);

            packet.division().divide(whole.reading(), Progress.NONE).join();
            assertThat(titles(packet)).containsExactly("Fords", "Ferries");

            packet.undo().join();
            assertThat(titles(packet)).containsExactly("Crossings");
        }
    }

    @Test
    void a_whole_that_somebody_has_annotated_stays() throws Problem, IOException {
        try (var packet = packet()) {
            var whole = (Arrival.Added) packet.arrivals().add(book(), Optional.empty(), Progress.NONE).join();
            var edition = packet.contents().reading(whole.reading()).orElseThrow().edition();
            var passage = Passage.of(packet.edition(edition).text(), new Range(0, 5));
            packet.apply(edit -> edit.annotations().highlight(whole.reading(), passage)).join();

            packet.division().divide(whole.reading(), Progress.NONE).join();
            assertThat(titles(packet)).containsExactly("Crossings", "Fords", "Ferries");
            assertThat(packet.contents().annotations(whole.reading()).all()).hasSize(1);
        }
    }

    @Test
    void a_file_without_chapters_comes_in_as_one() throws Problem, IOException {
        try (var packet = packet()) {
            var file = SmallBook.write(folder.resolve("one.epub"), "Crossings", "Fords");

            assertThat(packet.division().add(file, Progress.NONE).join()).hasSize(1);
            assertThat(titles(packet)).containsExactly("Crossings");
        }
    }
}
