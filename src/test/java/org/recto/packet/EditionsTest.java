package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.text.BlockKind;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.NewEdition;
import org.recto.text.Original;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.QuoteFinder;
import org.recto.text.ReadingText;
import org.recto.text.anchor.Placement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A reading gets another text, and its annotations follow.
class EditionsTest {

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);

    private static final String OLD =
            """
            # The ferry

            The council voted for a second bridge, and nobody asked the ferryman what he knew of the river.

            He had carried three generations across, and he knew that it moves when you look away.

            The minutes do not name him at all; they call him a resident.
            """;

    /// One paragraph more, one word changed, and the last paragraph gone.
    private static final String NEW =
            """
            # The ferry

            Every spring the river takes a piece of the eastern bank and lays it down on the western one.

            The council voted for a second bridge, and nobody asked the ferryman what he knew of the river.

            He had carried four generations across, and he knew that it moves when you look away.
            """;

    @TempDir private Path folder = Path.of("");

    private Path file = Path.of("");
    private @Nullable Packet open;
    private Id<Reading> reading = Id.fresh();

    @BeforeEach
    void a_reading_with_three_annotations() throws Problem, IOException {
        file = folder.resolve("week3.recto");
        var packet = Packet.create(file, "Week 3", ANN, Work.onSameThread());
        open = packet;
        var arrival = packet.arrivals().add(text("old.md", OLD), Optional.empty(), Progress.NONE).join();
        reading = ((Arrival.Added) arrival).reading();
        highlight("nobody asked the ferryman");
        highlight("carried three generations across");
        highlight("they call him a resident");
    }

    @AfterEach
    void close() {
        packet().close();
    }

    private Packet packet() {
        return Objects.requireNonNull(open);
    }

    private Path text(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private void highlight(String words) throws Problem {
        var text = packet().edition(packet().contents().reading(reading).orElseThrow().edition()).text();
        var range = new QuoteFinder(text).find(words, "", "").getFirst();
        packet().apply(edit -> edit.annotations().highlight(reading, Passage.of(text, range))).join();
    }

    private Replacement replace(String name, String words) throws IOException {
        return packet().editions().replace(reading, text(name, words), Progress.NONE).join();
    }

    private List<String> placed() {
        return quotes(packet().contents().annotations(reading).all());
    }

    private List<String> unplaced() {
        return quotes(packet().contents().unplaced(reading));
    }

    private static List<String> quotes(List<Annotation> annotations) {
        return annotations.stream().map(it -> it.passage().quote().exact()).toList();
    }

    @Test
    void what_is_there_still_is_placed_and_what_is_gone_waits_with_its_old_words() throws Problem, IOException {
        assertThat(replace("new.md", NEW)).isEqualTo(new Replacement.Done(2, 1, List.of()));

        assertThat(placed()).containsExactly("nobody asked the ferryman", "carried four generations across");
        assertThat(unplaced()).containsExactly("they call him a resident");
        assertThat(packet().contents().annotations()).hasSize(3);
        assertThat(packet().check().join()).isEqualTo(new Checkup.Done(List.of()));
        var proposals = packet().editions().proposals(reading, Progress.NONE);
        assertThat(proposals)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.placement()).isInstanceOf(Placement.Lost.class);
                });
    }

    @Test
    void a_text_that_nothing_names_is_not_kept() {
        var text = new ReadingText.Builder().add(BlockKind.PARAGRAPH, "Not needed.").build();
        var edition = new Edition(Id.fresh(), 1, text);
        var original = new Original("text.txt", "text/plain", text.text().getBytes(UTF_8));
        packet().apply(edit -> edit.people().rename("Week 4"), List.of(new NewEdition(edition, original))).join();

        assertThat(packet().contents().cover().title()).isEqualTo("Week 4");
        assertThatThrownBy(() -> packet().edition(edition.id())).isInstanceOf(Problem.class);
    }

    @Test
    void it_is_one_step_that_is_undone_and_redone_whole_also_after_the_packet_was_closed() throws Problem, IOException {
        var before = packet().contents();
        replace("new.md", NEW);
        var after = packet().contents();
        packet().close();

        open = Packet.open(file, ANN, Work.onSameThread());
        assertThat(packet().contents()).isEqualTo(after);
        packet().undo().join();
        assertThat(packet().contents()).isEqualTo(before);
        assertThat(unplaced()).isEmpty();
        packet().redo().join();
        assertThat(packet().contents()).isEqualTo(after);
    }

    @Test
    void the_same_text_from_another_file_changes_nothing() throws IOException {
        var before = packet().contents();

        assertThat(replace("copy.md", OLD)).isEqualTo(new Replacement.Same());
        assertThat(packet().contents()).isSameAs(before);
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing() throws IOException {
        var before = packet().contents();

        assertThat(replace("empty.md", "")).isInstanceOf(Replacement.Refused.class);
        assertThat(packet().contents()).isSameAs(before);
    }

    @Test
    void it_can_be_given_up_at_any_moment() throws IOException {
        var before = packet().contents();
        var file = text("new.md", NEW);
        int tellings = 0;
        while (packet().contents().equals(before)) {
            var left = new int[] {tellings};
            var replacement = packet().editions().replace(reading, file, _ -> left[0]-- > 0).join();
            if (replacement instanceof Replacement.Refused(Problem problem)) {
                assertThat(problem.key()).isEqualTo("intake.cancelled");
                assertThat(packet().contents()).isSameAs(before);
            }
            tellings++;
        }
        assertThat(tellings).isGreaterThan(3);
    }

    @Test
    void an_edition_that_has_the_words_again_takes_them_off_the_shelf() throws IOException {
        replace("new.md", NEW);

        assertThat(replace("newest.md", OLD + "\nA last word.\n")).isInstanceOf(Replacement.Done.class);
        assertThat(placed()).hasSize(3).contains("they call him a resident");
        assertThat(unplaced()).isEmpty();
    }

    @Test
    void what_waits_is_placed_by_hand_in_one_step() throws Problem, IOException {
        replace("new.md", NEW);
        var waiting = packet().contents().unplaced(reading).getFirst();
        var text = packet().edition(packet().contents().reading(reading).orElseThrow().edition()).text();
        var range = new QuoteFinder(text).find("lays it down", "", "").getFirst();

        packet().apply(edit -> edit.readings().place(reading, Map.of(waiting.id(), Passage.of(text, range)))).join();
        assertThat(placed()).hasSize(3).contains("lays it down");
        assertThat(unplaced()).isEmpty();
        packet().undo().join();
        assertThat(unplaced()).containsExactly("they call him a resident");
    }

    @Test
    void a_reading_is_removed_with_what_waits_in_it() throws IOException {
        replace("new.md", NEW);
        var before = packet().contents();
        packet().apply(edit -> edit.readings().remove(reading)).join();

        assertThat(packet().contents().annotations()).isEmpty();
        packet().undo().join();
        assertThat(packet().contents()).isEqualTo(before);
    }
}
