package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.SmallBook;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.text.Details;
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
    void annotations_go_along_with_their_themes_notes_and_links_and_come_back() throws Problem, IOException {
        try (var packet = packet()) {
            var whole = add(packet, book());
            var ford = mark(packet, whole, "said of Fords");
            var ferry = mark(packet, whole, "Ferries at some length");
            packet.apply(edit -> edit.annotations().note(ferry, "Why at length?")).join();
            packet.apply(edit -> edit.links().link(ford, ferry, "echoes", "")).join();
            var before = packet.contents();

            packet.division().divide(whole, Progress.NONE).join();

            assertThat(titles(packet)).containsExactly("Fords", "Ferries");
            var chapters = packet.contents().readings();
            assertThat(packet.contents().annotations(chapters.getFirst().id()).all())
                    .singleElement()
                    .satisfies(it -> assertThat(it.id()).isEqualTo(ford));
            assertThat(packet.contents().annotations(chapters.getLast().id()).all())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.id()).isEqualTo(ferry);
                        assertThat(it.note()).isEqualTo("Why at length?");
                        var text = packet.edition(it.edition()).text();
                        assertThat(text.substring(it.range())).isEqualTo("Ferries at some length");
                    });
            assertThat(packet.contents().links()).isEqualTo(before.links());
            assertThat(packet.check().join()).isEqualTo(new Checkup.Done(List.of()));

            packet.undo().join();
            assertThat(packet.contents()).isEqualTo(before);
        }
    }

    @Test
    void chapters_take_the_place_of_the_whole_and_what_was_typed_of_it() throws Problem, IOException {
        try (var packet = packet()) {
            var first = SmallBook.write(folder.resolve("one.epub"), "First", "Alone");
            add(packet, first);
            var whole = add(packet, book());
            add(packet, SmallBook.write(folder.resolve("two.epub"), "Last", "Alone, too"));
            var typed = new Details("Ways across", "A. Writer", "1951", "", "", "en");
            packet.apply(edit -> edit.readings().describe(whole, typed)).join();

            packet.division().divide(whole, Progress.NONE).join();

            assertThat(titles(packet)).containsExactly("First", "Fords", "Ferries", "Last");
            var details = packet.contents().readings().get(1).details();
            assertThat(details.author()).isEqualTo("A. Writer");
            assertThat(details.source()).isEqualTo("Ways across");
        }
    }

    @Test
    void an_annotation_over_the_end_of_a_chapter_keeps_the_book_whole_and_is_named() throws Problem, IOException {
        try (var packet = packet()) {
            var whole = add(packet, book());
            mark(packet, whole, "as chapters do.\n\nFerries");
            var before = packet.contents();

            assertThat(refusal(packet, whole))
                    .isEqualTo(
                            "“Crossings” stays one reading: the annotation at “as chapters do. Ferries” runs over the end of a chapter; shorten or remove it first.");
            assertThat(packet.contents()).isEqualTo(before);
        }
    }

    @Test
    void annotations_without_a_place_keep_the_book_whole() throws Problem, IOException {
        try (var packet = packet()) {
            var whole = add(packet, book());
            mark(packet, whole, "said of Fords");
            var other = SmallBook.write(folder.resolve("newer.epub"), "Crossings", "Tunnels", "Ferries");
            packet.editions().replace(whole, other, Progress.NONE).join();
            assertThat(packet.contents().unplaced(whole)).hasSize(1);

            assertThat(refusal(packet, whole)).contains("waits for a place");
            assertThat(packet.contents().unplaced(whole)).hasSize(1);
        }
    }

    @Test
    void a_reading_without_chapters_stays_as_it_is() throws Problem, IOException {
        try (var packet = packet()) {
            var whole = add(packet, SmallBook.write(folder.resolve("one.epub"), "Crossings", "Fords"));
            var before = packet.contents();

            assertThat(refusal(packet, whole)).contains("has no chapters");
            assertThat(packet.contents()).isEqualTo(before);
        }
    }

    private static Id<Reading> add(Packet packet, Path file) {
        return ((Arrival.Added) packet.arrivals().add(file, Optional.empty(), Progress.NONE).join()).reading();
    }

    private static Id<Annotation> mark(Packet packet, Id<Reading> reading, String words) throws Problem {
        var text = packet.edition(packet.contents().reading(reading).orElseThrow().edition()).text();
        int start = text.text().indexOf(words);
        var passage = Passage.of(text, new Range(start, start + words.length()));
        packet.apply(edit -> edit.annotations().highlight(reading, passage)).join();
        return packet.contents().annotations(reading).all().stream()
                .filter(it -> it.passage().equals(passage))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String refusal(Packet packet, Id<Reading> reading) {
        var arrivals = packet.division().divide(reading, Progress.NONE).join();
        assertThat(arrivals).hasSize(1);
        return ((Arrival.Refused) arrivals.getFirst()).problem().getMessage();
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
