package org.recto.annotation;

import org.pcollections.ConsPStack;
import org.pcollections.PStack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What can be undone and redone, derived from a packet's steps alone, so that it is the same after a restart.
///
/// A new deed ends the chance to redo what was undone before it; the steps stay in the record all the same. Immutable.
public final class History {

    /// Where a deed stands now.
    public enum State {
        /// In force; it can be undone.
        DONE,
        /// Undone; it can be redone.
        UNDONE,
        /// Undone, and something else was done since.
        DROPPED
    }

    /// The history of a packet in which nothing has happened.
    public static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty(), ConsPStack.empty());

    private final PStack<Step> all;
    private final PStack<Step> done;
    private final PStack<Step> undone;

    private History(PStack<Step> all, PStack<Step> done, PStack<Step> undone) {
        this.all = all;
        this.done = done;
        this.undone = undone;
    }

    /// The history that a record of steps, oldest first, amounts to.
    ///
    /// @throws IllegalArgumentException if a step undoes what was not the latest deed, or redoes what was not undone
    ///   last
    public static History of(List<Step> steps) {
        var history = EMPTY;
        for (Step step : steps) {
            history = history.after(step);
        }
        return history;
    }

    /// The history after one more step.
    ///
    /// @throws IllegalArgumentException if it undoes what was not the latest deed, or redoes what was not undone last
    public History after(Step step) {
        var record = all.plus(step);
        if (step.verb() == Verb.COPY) {
            return begun(step, record);
        }
        return switch (step.kind()) {
            case DONE -> new History(record, done.plus(step), ConsPStack.empty());
            case UNDONE -> {
                var deed = top(done, step);
                yield new History(record, done.minus(0), undone.plus(deed));
            }
            case REDONE -> {
                var deed = top(undone, step);
                yield new History(record, done.plus(deed), undone.minus(0));
            }
        };
    }

    /// What a copy begins with is there from the start: it is told, but cannot be undone.
    private History begun(Step step, PStack<Step> record) {
        if (!all.isEmpty() || step.kind() != Step.Kind.DONE) {
            throw new IllegalArgumentException("not the beginning: step " + step.number());
        }
        return new History(record, done, undone);
    }

    /// The step that a copy began with; empty for a packet that began with nothing.
    public Optional<Step> beginning() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(step -> step.verb() == Verb.COPY);
    }

    private static Step top(PStack<Step> stack, Step step) {
        if (stack.isEmpty() || stack.get(0).number() != step.of()) {
            throw new IllegalArgumentException("out of order: step " + step.number());
        }
        return stack.get(0);
    }

    /// The number that the next step will have.
    public long nextNumber() {
        return all.isEmpty() ? 1 : all.get(0).number() + 1;
    }

    /// The deed that an undo would undo.
    public Optional<Step> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
    }

    /// The deed that a redo would do again.
    public Optional<Step> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
    }

    /// How many deeds have to be undone or redone, one after another, to come to where a deed was the latest in force.
    ///
    /// @param deed the number of its step; 0 for where nothing had been done yet
    /// @return how many are to be redone; negative: how many are to be undone; empty if one cannot get there, since it
    ///   was dropped, or there is no such deed
    public OptionalInt distanceTo(long deed) {
        if (deed == 0 || beginning().filter(step -> step.number() == deed).isPresent()) {
            return OptionalInt.of(-done.size());
        }
        int undos = indexOf(done, deed);
        int redos = indexOf(undone, deed);
        if (undos >= 0) {
            return OptionalInt.of(-undos);
        }
        return redos >= 0 ? OptionalInt.of(redos + 1) : OptionalInt.empty();
    }

    private static int indexOf(PStack<Step> stack, long deed) {
        int index = 0;
        for (Step step : stack) {
            if (step.number() == deed) {
                return index;
            }
            index++;
        }
        return -1;
    }

    /// Every deed that was ever done, oldest first, with where it stands now.
    public Map<Step, State> deeds() {
        var states = new HashMap<Long, State>();
        done.forEach(step -> states.put(step.number(), State.DONE));
        undone.forEach(step -> states.put(step.number(), State.UNDONE));
        beginning().ifPresent(step -> states.put(step.number(), State.DONE));
        var deeds = new LinkedHashMap<Step, State>();
        for (Step step : new ArrayList<>(all).reversed()) {
            if (step.kind() == Step.Kind.DONE) {
                deeds.put(step, states.getOrDefault(step.number(), State.DROPPED));
            }
        }
        return deeds;
    }
}
