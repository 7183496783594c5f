package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class ContentsTest {

    @Property(tries = 200)
    void every_change_is_undone_by_its_inverse(@ForAll long seed) throws Problem {
        var seminar = new Seminar();
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var before = seminar.contents();
            seminar.actAtRandom(random);
            var change = seminar.changes().getLast();
            assertThat(seminar.contents().after(change.inverse())).isEqualTo(before);
            assertThat(seminar.contents().after(change.inverse()).after(change)).isEqualTo(seminar.contents());
            assertThat(change.inverse().inverse()).isEqualTo(change);
        }
    }

    @Property(tries = 100)
    void undoing_everything_leads_back_to_the_start_and_redoing_it_to_the_end(@ForAll long seed) throws Problem {
        var seminar = new Seminar();
        var start = seminar.contents();
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            seminar.actAtRandom(random);
        }

        var contents = seminar.contents();
        for (Change change : seminar.changes().reversed()) {
            contents = contents.after(change.inverse());
        }
        assertThat(contents).isEqualTo(start);
        for (Change change : seminar.changes()) {
            contents = contents.after(change);
        }
        assertThat(contents).isEqualTo(seminar.contents());
    }

    @Property(tries = 100)
    void what_grew_change_by_change_is_what_would_be_read_from_a_file(@ForAll long seed) throws Problem {
        var seminar = new Seminar();
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            seminar.actAtRandom(random);
        }
        var grown = seminar.contents();

        var stored = new ArrayList<Item>();
        stored.addAll(grown.links());
        stored.addAll(grown.annotations());
        stored.addAll(grown.codebook().themes());
        stored.addAll(grown.readings());
        stored.addAll(grown.annotators());
        var read = Contents.of(grown.cover(), stored);

        assertThat(read).isEqualTo(grown).hasSameHashCodeAs(grown);
        assertThat(read.codebook().themes()).isEqualTo(grown.codebook().themes());
    }

    @Property(tries = 100)
    void indexes_and_counts_tell_the_truth(@ForAll long seed) throws Problem {
        var seminar = new Seminar();
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            seminar.actAtRandom(random);
        }
        var contents = seminar.contents();

        var all = contents.annotations();
        for (Reading reading : contents.readings()) {
            assertThat(contents.annotations(reading.id()).all())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(annotation -> annotation.reading().equals(reading.id())).toList());
        }
        for (Theme theme : contents.codebook().themes()) {
            assertThat(contents.count(theme.id()))
                    .isEqualTo(
                            (int) all.stream().filter(annotation -> annotation.themes().contains(theme.id())).count());
        }
        assertNothingDangles(contents);
    }

    /// What a packet file demands of its rows.
    private static void assertNothingDangles(Contents contents) {
        var themes = contents.codebook().themes().stream().map(Theme::id).collect(Collectors.toSet());
        assertThat(contents.annotations())
                .allSatisfy(annotation -> {
                    assertThat(contents.reading(annotation.reading())).isPresent();
                    assertThat(contents.annotator(annotation.by())).isPresent();
                    assertThat(themes).containsAll(annotation.themes());
                });
        assertThat(contents.links())
                .allSatisfy(link -> {
                    assertThat(contents.annotation(link.from())).isPresent();
                    assertThat(contents.annotation(link.to())).isPresent();
                    assertThat(contents.annotator(link.by())).isPresent();
                });
        assertThat(contents.codebook().themes())
                .allMatch(theme -> theme.parent() == null || themes.contains(theme.parent()));
    }

    @Test
    void a_change_leaves_the_contents_it_was_made_from_alone() throws Problem {
        var seminar = new Seminar();
        var reading = seminar.reading("Essay");
        var before = seminar.contents();
        var readings = before.readings();

        seminar.highlight(reading, 0, 5);
        seminar.apply(seminar.edit().readings().remove(reading));

        assertThat(before.readings()).isEqualTo(readings);
        assertThat(before.annotations()).isEmpty();
        assertThat(seminar.contents().readings()).isEmpty();
    }

    @Test
    void equal_contents_have_equal_items_and_others_not() {
        var seminar = new Seminar();
        var reading = seminar.reading("Essay");
        var before = seminar.contents();
        seminar.highlight(reading, 0, 5);
        assertThat(seminar.contents()).isNotEqualTo(before);
        var noted = seminar.contents();
        seminar.apply(seminar.edit().annotations().note(noted.annotations().getFirst().id(), "a note"));
        assertThat(seminar.contents()).isNotEqualTo(noted);
    }

    @Test
    void a_change_made_for_another_state_is_refused() {
        var seminar = new Seminar();
        var reading = seminar.reading("Essay");
        var id = seminar.highlight(reading, 0, 5);
        var annotation = seminar.get(id);
        var contents = seminar.contents();
        var noted = annotation.withNote("a note", annotation.modified());
        var other = annotation.withNote("another", annotation.modified());

        assertStale(contents, new Change.Added(annotation));
        assertStale(contents, new Change.Removed(noted));
        assertStale(contents, new Change.Edited(noted, other));
        assertStale(contents.after(new Change.Removed(annotation)), new Change.Removed(annotation));
        assertStale(contents.after(new Change.Removed(annotation)), new Change.Edited(annotation, noted));
        assertStale(contents, new Change.Added(contents.cover()));
        assertStale(contents, new Change.Removed(contents.cover()));
        assertStale(contents, new Change.Edited(new Cover(contents.cover().id(), "Other"), contents.cover()));
    }

    private static void assertStale(Contents contents, Change change) {
        assertThatThrownBy(() -> contents.after(change)).isInstanceOf(StaleChangeException.class);
    }

    @Test
    void a_change_is_taken_in_whole_or_not_at_all() {
        var seminar = new Seminar();
        var reading = seminar.reading("Essay");
        seminar.highlight(reading, 0, 5);
        var contents = seminar.contents();
        var annotation = contents.annotations().getFirst();
        var half = new Change.Several(List.of(new Change.Removed(annotation), new Change.Removed(annotation)));

        assertStale(contents, half);
        assertThat(contents.annotations(reading).all()).containsExactly(annotation);
    }

    @Test
    void several_steps_on_one_annotation_are_as_good_as_one() {
        var seminar = new Seminar();
        var reading = seminar.reading("Essay");
        var id = seminar.highlight(reading, 0, 5);
        var first = seminar.get(id);
        var second = first.withPassage(Seminar.passage(10, 20), first.modified());
        var third = second.withPassage(Seminar.passage(30, 40), first.modified());

        var after =
                seminar.contents()
                        .after(
                                new Change.Several(
                                        List.of(
                                                new Change.Edited(first, second),
                                                new Change.Removed(second),
                                                new Change.Added(third),
                                                new Change.Edited(third, second),
                                                new Change.Several(List.of(new Change.Edited(second, third))))));

        assertThat(after.annotations(reading).all()).containsExactly(third);
        assertThat(after.annotations(reading).touching(Seminar.passage(0, 20).range())).isEmpty();
    }

    @Test
    void an_edit_is_of_one_item() {
        var reading = new Reading(Id.fresh(), Details.titled("Essay"), Id.fresh(), 0);
        var other = new Reading(Id.fresh(), Details.titled("Essay"), Id.fresh(), 0);
        assertThatThrownBy(() -> new Change.Edited(reading, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Edited(reading, Seminar.ANN)).isInstanceOf(IllegalArgumentException.class);
    }
}
