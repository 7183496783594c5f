package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.List;
import java.util.Map;

/// Sealed readings stay as they were given out.
class SealingTest {

    private final Seminar seminar = new Seminar();
    private final Id<Reading> reading = seminar.reading("Essay");

    private static void assertSealed(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("reading.sealed"));
    }

    private List<String> titles() {
        return seminar.contents().readings().stream().map(it -> it.details().title()).toList();
    }

    @Test
    void a_sealed_reading_keeps_its_text_details_and_place_and_can_be_annotated() throws Problem {
        seminar.reading("Second");
        seminar.apply(seminar.edit().readings().seal(true));
        var edit = seminar.edit().readings();
        var edition = seminar.contents().reading(reading).orElseThrow().edition();

        assertSealed(() -> edit.describe(reading, Details.titled("Other")));
        assertSealed(() -> edit.replace(reading, Id.fresh(), Map.of()));
        assertSealed(() -> edit.divide(reading, List.of(), edition));
        assertSealed(() -> edit.move(reading, 1));
        assertSealed(() -> edit.remove(reading));
        assertThat(titles()).containsExactly("Essay", "Second");
        var mark = seminar.highlight(reading, 0, 5);
        seminar.apply(seminar.edit().annotations().note(mark, "a note"));
        seminar.apply(seminar.edit().annotations().remove(mark));
    }

    @Test
    void what_would_change_nothing_of_a_sealed_reading_is_not_refused() throws Problem {
        seminar.apply(seminar.edit().readings().seal(true));

        assertThat(seminar.edit().readings().describe(reading, Details.titled("Essay")).change().isNothing()).isTrue();
        assertThat(seminar.edit().readings().move(reading, 0).change().isNothing()).isTrue();
        assertThat(seminar.edit().readings().seal(true).change().isNothing()).isTrue();
    }

    @Test
    void readings_of_ones_own_come_after_the_sealed_ones_and_can_be_changed() throws Problem {
        seminar.apply(seminar.edit().readings().seal(true));
        var own = seminar.reading("Own");
        var other = seminar.reading("Other");

        assertSealed(() -> seminar.edit().readings().move(own, 0));
        seminar.apply(seminar.edit().readings().move(other, 1));
        assertThat(titles()).containsExactly("Essay", "Other", "Own");
        seminar.apply(seminar.edit().readings().describe(own, Details.titled("My own")));
        seminar.apply(seminar.edit().readings().remove(other));
        assertThat(titles()).containsExactly("Essay", "My own");
    }

    @Test
    void unsealed_readings_can_be_changed_again() throws Problem {
        seminar.apply(seminar.edit().readings().seal(true));
        assertThat(seminar.contents().reading(reading).orElseThrow().isSealed()).isTrue();

        var deed = seminar.edit().readings().seal(false);
        seminar.apply(deed);

        assertThat(List.of(deed.verb(), deed.subject())).isEqualTo(List.of(Verb.UNSEAL_READINGS, "Week 3"));
        seminar.apply(seminar.edit().readings().remove(reading));
        assertThat(titles()).isEmpty();
    }
}
