package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotator;
import org.recto.annotation.Colour;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.intake.Intake;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Mark;
import org.recto.intake.format.Taken;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Original;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Highlights, comments and pictures that a file carries come in with its text.
class CarriedMarksTest {

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);
    private static final Instant SPRING = Instant.parse("2026-04-01T12:00:00Z");
    private static final Picture PICTURE = new Picture("image/png", new byte[] {1, 2, 3});

    private static final FormatReader READER =
            (file, _) ->
                    new Taken(
                            Details.titled("The ferry"),
                            new ReadingText.Builder()
                                    .add(BlockKind.PARAGRAPH, "The river moves when you look away.")
                                    .build(),
                            new Original(file.name(), "text/plain", file.bytes()),
                            List.of(PICTURE),
                            List.of(
                                    new Mark(new Range(0, 9), "Bo", "Which one?", "#ffff00", SPRING),
                                    new Mark(new Range(4, 15), "Bo", "", "#fdf06a", null),
                                    new Mark(new Range(16, 34), "", "mine", "", null)),
                            List.of());

    @TempDir private Path folder = Path.of("");

    private record Reading(Intake intake) implements Work {
        @Override
        public Executor writer() {
            return Runnable::run;
        }

        @Override
        public Executor background() {
            return Runnable::run;
        }

        @Override
        public void close() {}
    }

    private Packet packet() throws Problem {
        return Packet.create(folder.resolve("week3.recto"), "Week 3", ANN, new Reading(new Intake(READER)));
    }

    private Arrival.Added add(Packet packet) throws IOException {
        var file = Files.writeString(folder.resolve("ferry.txt"), "anything");
        return (Arrival.Added) packet.arrivals().add(file, Optional.empty(), Progress.NONE).join();
    }

    @Test
    void each_is_of_the_person_whom_the_file_names_and_two_yellows_are_one_theme() throws Problem, IOException {
        try (var packet = packet()) {
            var added = add(packet);
            var contents = packet.contents();
            var yellow = contents.codebook().named("Yellow highlights").orElseThrow();
            var bo = contents.annotators().stream().filter(it -> it.name().equals("Bo")).findFirst().orElseThrow();
            var all = contents.annotations(added.reading()).all();

            assertThat(contents.codebook().themes()).extracting(Theme::name).containsExactly("Yellow highlights");
            assertThat(yellow.colour()).isEqualTo(Colour.parse("#ffff00"));
            assertThat(all)
                    .extracting(it -> it.passage().quote().exact())
                    .containsExactly("The river", "river moves", "when you look away");
            assertThat(all).extracting(it -> it.by()).containsExactly(bo.id(), bo.id(), ANN.id());
            assertThat(all).extracting(it -> it.note()).containsExactly("Which one?", "", "mine");
            assertThat(all)
                    .extracting(it -> it.themes())
                    .containsExactly(List.of(yellow.id()), List.of(yellow.id()), List.of());
            assertThat(all.getFirst().created()).isEqualTo(SPRING);
            assertThat(added.notices())
                    .containsExactly(
                            "3 highlights and comments in the file became annotations; undo takes them away again.");
        }
    }

    @Test
    void they_are_a_step_of_their_own_that_is_undone_alone() throws Problem, IOException {
        try (var packet = packet()) {
            add(packet);
            packet.undo().join();

            assertThat(packet.contents().annotations()).isEmpty();
            assertThat(packet.contents().codebook().themes()).isEmpty();
            assertThat(packet.contents().readings()).hasSize(1);
        }
    }

    @Test
    void pictures_are_kept_byte_for_byte() throws Problem, IOException {
        try (var packet = packet()) {
            var added = add(packet);
            var edition = packet.contents().reading(added.reading()).orElseThrow().edition();

            assertThat(packet.picture(edition, PICTURE.sha256()).orElseThrow().bytes()).isEqualTo(PICTURE.bytes());
            assertThat(packet.picture(edition, "no such")).isEmpty();
            assertThat(packet.check().join()).isEqualTo(new Checkup.Done(List.of()));
        }
    }
}
