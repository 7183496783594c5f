package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.time.Duration;
import java.util.List;

class EditsTest {

    private final Seminar seminar = new Seminar();
    private final Id<Reading> reading = seminar.reading("Essay");

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private Theme find(Id<Theme> theme) {
        return seminar.contents().codebook().find(theme).orElseThrow();
    }

    @Test
    void overlapping_highlights_never_alter_each_other() throws Problem {
        // 0         1         2
        // 012345678901234567890
        // [= first ====)
        //      [= second ====)
        //      [= third (Bo) =)
        var trust = seminar.theme("Trust");
        var first = seminar.highlight(reading, 0, 14);
        var second = seminar.highlight(reading, 5, 20);
        var third =
                Seminar.added(
                        seminar.apply(
                                seminar.edit(Seminar.BO).annotations().highlight(reading, Seminar.passage(5, 20))));
        var before = List.of(seminar.get(first), seminar.get(third));

        seminar.apply(seminar.edit().annotations().tag(second, trust));
        seminar.apply(seminar.edit().annotations().note(second, "a note"));
        seminar.apply(seminar.edit().annotations().adjust(second, Seminar.passage(0, 14)));
        seminar.apply(seminar.edit().annotations().remove(second));

        assertThat(List.of(seminar.get(first), seminar.get(third))).isEqualTo(before);
        assertThat(seminar.contents().annotations(reading).size()).isEqualTo(2);
    }

    @Test
    void tagging_the_same_passage_twice_makes_one_annotation_with_both_themes() throws Problem {
        var trust = seminar.theme("Trust");
        var power = seminar.theme("Power");
        seminar.apply(seminar.edit().annotations().tag(reading, Seminar.passage(0, 5), trust));
        seminar.apply(seminar.edit().annotations().tag(reading, Seminar.passage(0, 5), power));
        seminar.apply(seminar.edit().annotations().tag(reading, Seminar.passage(0, 6), power));
        seminar.apply(seminar.edit(Seminar.BO).annotations().tag(reading, Seminar.passage(0, 5), power));

        var annotations = seminar.contents().annotations();
        assertThat(annotations).hasSize(3);
        assertThat(annotations.stream().filter(one -> one.range().end() == 5 && one.by().equals(Seminar.ANN.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.themes()).containsExactly(trust, power));
        assertThat(seminar.contents().count(power)).isEqualTo(3);
    }

    @Test
    void what_is_there_already_or_no_more_comes_to_nothing() throws Problem {
        var trust = seminar.theme("Trust");
        var id = seminar.annotate(reading, 0, 5, List.of(trust));
        var edit = seminar.edit().annotations();
        Id<Annotation> missing = Id.fresh();
        Id<Theme> gone = Id.fresh();

        assertThat(edit.tag(id, trust).change().isNothing()).isTrue();
        assertThat(edit.untag(id, gone).change().isNothing()).isTrue();
        assertThat(edit.note(id, "").change().isNothing()).isTrue();
        assertThat(edit.adjust(id, Seminar.passage(0, 5)).change().isNothing()).isTrue();
        assertThat(edit.remove(missing).change().isNothing()).isTrue();
        assertThat(edit.note(missing, "a note").change().isNothing()).isTrue();
        assertThat(edit.highlight(Id.fresh(), Seminar.passage(0, 5)).change().isNothing()).isTrue();
        assertThat(seminar.edit().links().remove(Id.fresh()).change().isNothing()).isTrue();
        assertThat(seminar.edit().links().link(id, missing, "echoes", "").change().isNothing()).isTrue();
        assertThat(seminar.edit().themes().remove(gone).change().isNothing()).isTrue();
        assertThat(seminar.edit().themes().merge(trust, trust).change().isNothing()).isTrue();
        assertThat(seminar.edit().themes().merge(trust, gone).change().isNothing()).isTrue();
        assertThat(seminar.edit().readings().remove(Id.fresh()).change().isNothing()).isTrue();
        assertThat(seminar.edit().people().rename(seminar.contents().cover().title()).change().isNothing()).isTrue();
    }

    @Test
    void a_theme_that_is_no_more_tags_nothing() throws Problem {
        var trust = seminar.theme("Trust");
        var id = seminar.highlight(reading, 0, 5);
        Id<Theme> gone = Id.fresh();
        var edit = seminar.edit().annotations();

        assertThat(edit.tag(id, gone).change().isNothing()).isTrue();
        assertThat(edit.toggle(id, gone).change().isNothing()).isTrue();
        assertThat(edit.tag(reading, Seminar.passage(7, 9), gone).change().isNothing()).isTrue();
        seminar.apply(edit.annotate(reading, Seminar.passage(20, 30), List.of(gone, trust), ""));
        assertThat(seminar.contents().annotations().getLast().themes()).containsExactly(trust);
    }

    @Test
    void tagging_with_a_new_name_makes_the_theme_in_the_same_step() throws Problem {
        var deed = seminar.apply(seminar.edit().annotations().tagWithNamed(reading, Seminar.passage(0, 5), " Trust "));

        var theme = seminar.contents().codebook().named("trust").orElseThrow();
        assertThat(theme.name()).isEqualTo("Trust");
        assertThat(seminar.contents().annotations().getFirst().themes()).containsExactly(theme.id());
        var undone = seminar.contents().after(deed.change().inverse());
        assertThat(undone.codebook().themes()).isEmpty();
        assertThat(undone.annotations()).isEmpty();

        seminar.apply(seminar.edit().annotations().tagWithNamed(reading, Seminar.passage(0, 6), "TRUST"));
        assertThat(seminar.contents().codebook().themes()).hasSize(1);
        assertRefused(
                "theme.blank", () -> seminar.edit().annotations().tagWithNamed(reading, Seminar.passage(0, 5), " "));
    }

    @Test
    void the_first_deed_brings_its_person_in() {
        assertThat(seminar.contents().annotators()).isEmpty();
        var deed = seminar.apply(seminar.edit().annotations().highlight(reading, Seminar.passage(0, 5)));
        assertThat(seminar.contents().annotators()).containsExactly(Seminar.ANN);
        assertThat(seminar.contents().after(deed.change().inverse()).annotators()).isEmpty();
    }

    @Test
    void deleting_a_theme_keeps_the_highlights_and_moves_its_children_up() throws Problem {
        var power = seminar.theme("Power");
        var trust = seminar.theme("Trust", power);
        var blind = seminar.theme("Blind", trust);
        var both = seminar.annotate(reading, 0, 5, List.of(trust, power));
        var one = seminar.annotate(reading, 3, 9, List.of(trust));
        seminar.apply(seminar.edit().annotations().note(one, "a note"));

        seminar.apply(seminar.edit().themes().remove(trust));

        assertThat(seminar.get(both).themes()).containsExactly(power);
        assertThat(seminar.get(one).themes()).isEmpty();
        assertThat(seminar.get(one).note()).isEqualTo("a note");
        assertThat(seminar.contents().codebook().find(blind).orElseThrow().parent()).isEqualTo(power);
        assertThat(seminar.contents().codebook().find(trust)).isEmpty();
        assertThat(seminar.contents().count(trust)).isZero();
    }

    @Test
    void merging_leaves_each_annotation_the_other_theme_once() throws Problem {
        var trust = seminar.theme("Trust");
        var faith = seminar.theme("Faith");
        var hope = seminar.theme("Hope", faith);
        var both = seminar.annotate(reading, 0, 5, List.of(faith, trust));
        var first = seminar.annotate(reading, 3, 9, List.of(faith));

        seminar.apply(seminar.edit().themes().merge(faith, trust));

        assertThat(seminar.get(both).themes()).containsExactly(trust);
        assertThat(seminar.get(first).themes()).containsExactly(trust);
        assertThat(seminar.contents().codebook().find(faith)).isEmpty();
        assertThat(seminar.contents().codebook().find(hope).orElseThrow().parent()).isNull();
        assertThat(seminar.contents().count(trust)).isEqualTo(2);
    }

    @Test
    void a_theme_is_merged_into_its_own_child() throws Problem {
        var power = seminar.theme("Power");
        var trust = seminar.theme("Trust", power);
        var id = seminar.annotate(reading, 0, 5, List.of(power));

        seminar.apply(seminar.edit().themes().merge(power, trust));

        assertThat(seminar.get(id).themes()).containsExactly(trust);
        assertThat(seminar.contents().codebook().find(trust).orElseThrow().parent()).isNull();
    }

    @Test
    void names_and_keys_are_unique() throws Problem {
        var trust = seminar.theme("Trust");
        var power = find(seminar.theme("Power"));
        var edit = seminar.edit().themes();

        assertRefused("theme.taken", () -> edit.fresh(" trust", null));
        assertRefused("theme.taken", () -> edit.replace(power.withName("TRUST")));
        assertRefused("theme.key", () -> edit.replace(power.withKey("r")));
        assertRefused("theme.key", () -> edit.replace(power.withKey("R")));
        assertRefused("theme.reserved", () -> edit.replace(power.withKey("n")));
        assertRefused("theme.reserved", () -> edit.replace(power.withKey("N")));
        assertRefused("theme.blank", () -> edit.fresh("", null));
        seminar.apply(edit.replace(power.withName("power").withKey("W")));
        var renamed = seminar.contents().codebook().find(power.id()).orElseThrow();
        assertThat(renamed.name()).isEqualTo("power");
        assertThat(renamed.key()).isEqualTo("w");
        assertThat(seminar.contents().codebook().find(trust)).isPresent();
    }

    @Test
    void a_theme_cannot_stand_below_itself() throws Problem {
        var power = seminar.theme("Power");
        var trust = seminar.theme("Trust", power);
        var blind = seminar.theme("Blind", trust);
        var top = seminar.contents().codebook().find(power).orElseThrow();

        assertRefused("theme.circle", () -> seminar.edit().themes().replace(top.withParent(power)));
        assertRefused("theme.circle", () -> seminar.edit().themes().replace(top.withParent(blind)));
        seminar.apply(seminar.edit().themes().replace(top.withName("Might")));
    }

    @Test
    void a_circle_from_elsewhere_does_not_hold_up_an_edit() throws Problem {
        var a = find(seminar.theme("A"));
        var b = find(seminar.theme("B", a.id()));
        var c = find(seminar.theme("C"));
        seminar.apply(new Deed(Verb.EDIT_THEME, "A", new Change.Edited(a, a.withParent(b.id()))));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> seminar.apply(seminar.edit().themes().replace(c.withParent(b.id()))));
        assertThat(seminar.contents().codebook().children(b.id())).extracting(Theme::name).containsExactly("C");
    }

    @Test
    void removing_an_annotation_takes_its_links_along() throws Problem {
        var from = seminar.highlight(reading, 0, 5);
        var to = seminar.highlight(reading, 10, 15);
        var other = seminar.highlight(reading, 20, 25);
        seminar.apply(seminar.edit().links().link(from, to, "echoes", ""));
        seminar.apply(seminar.edit().links().link(other, to, " my own word ", "why"));

        var deed = seminar.apply(seminar.edit().annotations().remove(from));

        assertThat(seminar.contents().links()).extracting(Link::relation).containsExactly("my own word");
        assertThat(seminar.contents().linksOf(to)).hasSize(1);
        assertThat(seminar.contents().after(deed.change().inverse()).linksOf(from)).hasSize(1);
    }

    @Test
    void links_need_two_ends_and_a_word() {
        var from = seminar.highlight(reading, 0, 5);
        var to = seminar.highlight(reading, 10, 15);
        assertRefused("link.self", () -> seminar.edit().links().link(from, from, "echoes", ""));
        assertRefused("link.blank", () -> seminar.edit().links().link(from, to, " ", ""));
        assertRefused("link.blank", () -> seminar.edit().links().replace(Id.fresh(), "", ""));
    }

    @Test
    void removing_a_reading_takes_all_that_is_in_it_and_brings_it_back() throws Problem {
        var trust = seminar.theme("Trust");
        var second = seminar.reading("Second");
        var here = seminar.annotate(reading, 0, 5, List.of(trust));
        var there = seminar.annotate(second, 0, 5, List.of(trust));
        seminar.apply(seminar.edit().links().link(there, here, "answers", ""));
        var before = seminar.contents();

        var deed = seminar.apply(seminar.edit().readings().remove(reading));

        assertThat(seminar.contents().annotations()).extracting(Annotation::id).containsExactly(there);
        assertThat(seminar.contents().links()).isEmpty();
        assertThat(seminar.contents().count(trust)).isEqualTo(1);
        assertThat(seminar.contents().after(deed.change().inverse())).isEqualTo(before);
    }

    @Test
    void readings_are_moved_in_their_list() throws Problem {
        var second = seminar.reading("Second");
        seminar.reading("Third");

        seminar.apply(seminar.edit().readings().move(second, 0));
        assertThat(titles()).containsExactly("Second", "Essay", "Third");
        seminar.apply(seminar.edit().readings().move(second, 99));
        assertThat(titles()).containsExactly("Essay", "Third", "Second");
        assertThat(seminar.edit().readings().move(second, 2).change().isNothing()).isTrue();
        seminar.apply(seminar.edit().readings().remove(reading));
        seminar.reading("Fourth");
        assertThat(titles()).containsExactly("Third", "Second", "Fourth");
    }

    private List<String> titles() {
        return seminar.contents().readings().stream().map(one -> one.details().title()).toList();
    }

    @Test
    void people_and_the_packet_are_renamed() throws Problem {
        seminar.apply(seminar.edit().people().put(Seminar.ANN));
        seminar.apply(seminar.edit().people().put(Seminar.ANN.withName("Anna")));
        assertThat(seminar.contents().annotators()).extracting(Annotator::name).containsExactly("Anna");
        seminar.apply(seminar.edit().people().rename(" Week 4 "));
        assertThat(seminar.contents().cover().title()).isEqualTo("Week 4");
        assertRefused("packet.blank", () -> seminar.edit().people().rename(" "));
    }

    @Test
    void the_assignment_is_written_and_taken_away_and_nothing_else_of_the_packet_changes() throws Problem {
        var before = seminar.contents().cover();

        var written = seminar.edit().people().assign("Mark *all*\r\nof it.\n\n");
        seminar.apply(written);
        assertThat(seminar.contents().cover()).isEqualTo(new Cover(before.id(), before.title(), "Mark *all*\nof it."));
        assertThat(List.of(written.verb(), written.subject()))
                .isEqualTo(List.of(Verb.WRITE_ASSIGNMENT, "Mark *all* of it."));
        assertThat(seminar.edit().people().assign("Mark *all*\nof it.").change().isNothing()).isTrue();

        seminar.apply(seminar.edit().people().rename("Week 4"));
        assertThat(seminar.contents().cover().assignment()).isEqualTo("Mark *all*\nof it.");

        var removed = seminar.edit().people().assign(" \n");
        seminar.apply(removed);
        assertThat(seminar.contents().cover().assignment()).isEmpty();
        assertThat(List.of(removed.verb(), removed.subject()))
                .isEqualTo(List.of(Verb.REMOVE_ASSIGNMENT, "Mark *all* of it."));
        assertThat(seminar.edit().people().assign("").change().isNothing()).isTrue();
    }

    @Test
    void an_assignment_that_nobody_would_read_is_refused() throws Problem {
        seminar.apply(seminar.edit().people().assign("x".repeat(100_000)));

        assertRefused("assignment.long", () -> seminar.edit().people().assign("x".repeat(100_001)));
    }

    @Test
    void details_are_described_anew() throws Problem {
        seminar.apply(seminar.edit().readings().describe(reading, Details.titled("Another title")));
        assertThat(titles()).containsExactly("Another title");
        assertThat(seminar.edit().readings().describe(reading, Details.titled("Another title")).change().isNothing())
                .isTrue();
    }

    @Test
    void a_deed_is_called_by_the_first_words_of_its_passage() {
        var passage =
                new org.recto.text.Passage(
                        new org.recto.text.Range(0, 90), new org.recto.text.Quote("a\n b  " + "👍".repeat(80), "", ""));
        assertThat(seminar.edit().annotations().highlight(reading, passage).subject())
                .isEqualTo("a b " + "👍".repeat(44) + "…");
    }

    @Test
    void many_passages_are_tagged_in_one_step_that_is_undone_as_one() throws Problem {
        var other = seminar.reading("Other");
        var power = seminar.theme("Power");
        var mine = seminar.annotate(reading, 10, 15, List.of(power));
        var before = seminar.contents();
        var spots =
                List.of(
                        new Spot(reading, Seminar.passage(0, 5)),
                        new Spot(reading, Seminar.passage(10, 15)),
                        new Spot(reading, Seminar.passage(0, 5)),
                        new Spot(other, Seminar.passage(0, 5)));

        var deed = seminar.apply(seminar.edit(Seminar.BO).annotations().tagAllWithNamed(spots, "Trust"));
        var trust = seminar.contents().codebook().named("Trust").orElseThrow().id();

        assertThat(deed.subject()).isEqualTo("Trust × 3");
        assertThat(seminar.contents().count(trust)).isEqualTo(3);
        assertThat(seminar.get(mine).themes()).containsExactly(power);
        assertThat(seminar.contents().after(deed.change().inverse())).isEqualTo(before);
    }

    @Test
    void what_has_the_theme_already_is_left_alone_when_many_are_tagged() throws Problem {
        var trust = seminar.theme("Trust");
        var tagged = seminar.annotate(reading, 0, 5, List.of(trust));
        var untagged = seminar.highlight(reading, 10, 15);
        var spots = List.of(new Spot(reading, Seminar.passage(0, 5)), new Spot(reading, Seminar.passage(10, 15)));

        seminar.apply(seminar.edit().annotations().tagAll(spots, trust));
        assertThat(seminar.get(tagged).themes()).containsExactly(trust);
        assertThat(seminar.get(untagged).themes()).containsExactly(trust);
        assertThat(seminar.contents().annotations()).hasSize(2);
        assertThat(seminar.edit().annotations().tagAll(spots, trust).change().isNothing()).isTrue();
        assertThat(seminar.edit().annotations().tagAll(spots, Id.fresh()).change().isNothing()).isTrue();
    }
}
