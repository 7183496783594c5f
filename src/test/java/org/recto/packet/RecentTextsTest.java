package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
}
