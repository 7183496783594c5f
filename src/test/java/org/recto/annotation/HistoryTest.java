package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.recto.annotation.History.State;
import org.recto.annotation.Step.Kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class HistoryTest {

    private static Step step(long number, Kind kind, long of) {
        return new Step(number, kind, of, Verb.TAG, "Trust", Seminar.ANN.id(), Instant.EPOCH);
    }

    private static Step done(long number) {
        return step(number, Kind.DONE, number);
    }

    @Test
    void the_latest_deed_is_undone_first_and_redone_last() {
        var history = History.of(List.of(done(1), done(2), step(3, Kind.UNDONE, 2), step(4, Kind.UNDONE, 1)));
        assertThat(history.undoable()).isEmpty();
        assertThat(history.redoable()).contains(done(1));
        assertThat(history.nextNumber()).isEqualTo(5);

        var redone = history.after(step(5, Kind.REDONE, 1));
        assertThat(redone.undoable()).contains(done(1));
        assertThat(redone.redoable()).contains(done(2));
    }

    @Test
    void a_new_deed_drops_what_was_undone() {
        var history = History.of(List.of(done(1), done(2), step(3, Kind.UNDONE, 2), done(4)));
        assertThat(history.redoable()).isEmpty();
        assertThat(history.undoable()).contains(done(4));
        assertThat(history.deeds())
                .containsExactly(
                        java.util.Map.entry(done(1), State.DONE),
                        java.util.Map.entry(done(2), State.DROPPED),
                        java.util.Map.entry(done(4), State.DONE));
    }

    @Test
    void steps_out_of_order_are_refused() {
        assertOutOfOrder(step(1, Kind.UNDONE, 1));
        assertOutOfOrder(step(1, Kind.REDONE, 1));
        assertOutOfOrder(done(1), done(2), step(3, Kind.UNDONE, 1));
        assertOutOfOrder(done(1), step(2, Kind.REDONE, 1));
        assertOutOfOrder(done(1), done(2), step(3, Kind.UNDONE, 2), step(4, Kind.UNDONE, 1), step(5, Kind.REDONE, 2));
        assertOutOfOrder(done(1), step(2, Kind.UNDONE, 1), done(3), step(4, Kind.REDONE, 1));
    }

    @Test
    void it_knows_how_far_it_is_to_just_after_each_deed_and_to_the_beginning() {
        var history =
                History.of(
                        List.of(
                                done(1),
                                done(2),
                                step(3, Kind.UNDONE, 2),
                                done(4),
                                done(5),
                                done(6),
                                step(7, Kind.UNDONE, 6),
                                step(8, Kind.UNDONE, 5)));
        assertThat(history.distanceTo(0)).hasValue(-2);
        assertThat(history.distanceTo(1)).hasValue(-1);
        assertThat(history.distanceTo(2)).as("dropped").isEmpty();
        assertThat(history.distanceTo(3)).as("no deed").isEmpty();
        assertThat(history.distanceTo(4)).hasValue(0);
        assertThat(history.distanceTo(5)).hasValue(1);
        assertThat(history.distanceTo(6)).hasValue(2);
        assertThat(History.EMPTY.distanceTo(0)).hasValue(0);
    }

    private static void assertOutOfOrder(Step... steps) {
        assertThatThrownBy(() -> History.of(List.of(steps))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_history_has_nothing_to_offer() {
        assertThat(History.EMPTY.undoable()).isEmpty();
        assertThat(History.EMPTY.redoable()).isEmpty();
        assertThat(History.EMPTY.deeds()).isEmpty();
        assertThat(History.EMPTY.nextNumber()).isEqualTo(1);
    }

    /// Against two plain lists.
    @Property(tries = 300)
    void it_agrees_with_two_plain_stacks(@ForAll long seed) {
        var random = new Random(seed);
        var history = History.EMPTY;
        var steps = new ArrayList<Step>();
        var done = new ArrayList<Step>();
        var undone = new ArrayList<Step>();
        for (int i = 0; i < 60; i++) {
            long number = history.nextNumber();
            int choice = random.nextInt(3);
            if (choice == 1 && !done.isEmpty()) {
                undone.add(done.removeLast());
                steps.add(step(number, Kind.UNDONE, undone.getLast().number()));
            } else if (choice == 2 && !undone.isEmpty()) {
                done.add(undone.removeLast());
                steps.add(step(number, Kind.REDONE, done.getLast().number()));
            } else {
                steps.add(done(number));
                done.add(steps.getLast());
                undone.clear();
            }
            history = history.after(steps.getLast());
            assertThat(history.undoable().stream().toList()).isEqualTo(last(done));
            assertThat(history.redoable().stream().toList()).isEqualTo(last(undone));
        }
        var states = History.of(steps).deeds();
        assertThat(states.keySet())
                .containsExactlyElementsOf(steps.stream().filter(one -> one.kind() == Kind.DONE).toList());
        assertThat(states)
                .allSatisfy((step, state) ->
                        assertThat(state)
                                .isEqualTo(
                                        done.contains(step)
                                                ? State.DONE
                                                : undone.contains(step) ? State.UNDONE : State.DROPPED));
    }

    private static List<Step> last(List<Step> steps) {
        return steps.isEmpty() ? List.of() : List.of(steps.getLast());
    }
}
