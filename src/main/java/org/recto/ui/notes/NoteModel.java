package org.recto.ui.notes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.recto.packet.Outcome;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Target;

/// The note that is being written on one passage. What is typed is never lost: it is saved when the writer leaves, and
/// where that fails it stays, and is kept as a draft.
public final class NoteModel {

    private final Marking marking;
    private final Drafts drafts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private Target target = new Target.None();
    private String saved = "";

    public NoteModel(Marking marking, Drafts drafts) {
        this.marking = marking;
        this.drafts = drafts;
    }

    /// What is typed.
    public StringProperty text() {
        return text;
    }

    /// Whether the last attempt to save failed.
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /// Turns to a passage. What was typed for another is saved first.
    ///
    /// @param note what has been saved for it
    public void show(Target next, String note) {
        if (next.equals(target)) {
            follow(note);
            return;
        }
        commit();
        target = next;
        saved = note;
        var draft = drafts.find(next);
        unsaved.set(draft.isPresent());
        text.set(draft.orElse(note));
    }

    /// What has been saved for the same passage has changed, by an undo for instance. What is being typed stays.
    private void follow(String note) {
        boolean untouched = text.get().equals(saved);
        saved = note;
        if (untouched) {
            text.set(note);
        }
    }

    /// Saves what is typed, if it is not saved yet.
    public void commit() {
        var typed = text.get();
        var on = target;
        boolean nothing = typed.isBlank() && on instanceof Target.Selected;
        if (nothing || typed.equals(saved)) {
            return;
        }
        var _ = marking.note(on, typed).whenComplete((outcome, failure) -> committed(on, typed, outcome, failure));
    }

    /// Forgets what was typed and not saved.
    public void giveUp() {
        drafts.drop(target);
        unsaved.set(false);
        text.set(saved);
    }

    private void committed(Target on, String typed, Outcome outcome, @Nullable Throwable failure) {
        boolean done = failure == null && !(outcome instanceof Outcome.Refused);
        if (done) {
            drafts.drop(on);
        } else {
            drafts.keep(on, typed);
        }
        if (on.equals(target)) {
            unsaved.set(!done);
            saved = done ? typed : saved;
        }
    }
}
