package org.recto.ui.margin;

import javafx.scene.layout.Pane;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// The boxes of a page's notes. One that is not needed any more is kept for the next note, hidden.
final class Boxes {

    private final Pane pane;
    private final Supplier<NoteBox> maker;
    private final Map<Id<Annotation>, NoteBox> used = new HashMap<>();
    private final Deque<NoteBox> spare = new ArrayDeque<>();
    private final Set<Id<Annotation>> taken = new HashSet<>();

    Boxes(Pane pane, Supplier<NoteBox> maker) {
        this.pane = pane;
        this.maker = maker;
    }

    /// Begins to say which notes are shown.
    void begin() {
        taken.clear();
    }

    /// The box of a note that is shown.
    NoteBox take(Id<Annotation> note) {
        taken.add(note);
        return used.computeIfAbsent(note, _ -> spare.isEmpty() ? made() : spare.removeLast());
    }

    private NoteBox made() {
        var box = maker.get();
        pane.getChildren().add(box);
        return box;
    }

    boolean has(Id<Annotation> note) {
        return used.containsKey(note);
    }

    NoteBox get(Id<Annotation> note) {
        return Objects.requireNonNull(used.get(note), "has a box");
    }

    /// Hides the boxes of all notes that were not taken since [#begin].
    void end() {
        used.entrySet()
                .removeIf(entry -> {
                    boolean idle = !taken.contains(entry.getKey());
                    if (idle) {
                        entry.getValue().setVisible(false);
                        spare.addLast(entry.getValue());
                    }
                    return idle;
                });
    }

    /// What the boxes know of their heights holds no more.
    void forget() {
        used.values().forEach(NoteBox::forget);
        spare.forEach(NoteBox::forget);
    }
}
