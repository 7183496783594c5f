package org.recto.ui.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.recto.annotation.Annotation;
import org.recto.annotation.Relation;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// A link on its way: its first end has been chosen, the second not yet.
public final class LinkModel {

    /// The two ends of a link whose relation is still to be chosen.
    public record Ends(Id<Annotation> from, Id<Annotation> to) {}

    private final Bridge bridge;
    private final Marking marking;
    private final ReadOnlyObjectWrapper<Optional<Annotation>> from = new ReadOnlyObjectWrapper<>(Optional.empty());

    public LinkModel(Bridge bridge, Marking marking) {
        this.bridge = bridge;
        this.marking = marking;
    }

    /// The end that has been chosen.
    public ReadOnlyObjectProperty<Optional<Annotation>> from() {
        return from.getReadOnlyProperty();
    }

    /// Takes the passage at hand as the next end; words that are only selected are highlighted first.
    ///
    /// @param complete hears of the two ends when there are two
    public void take(Consumer<Ends> complete) {
        atHand(picked -> takeEnd(picked, complete));
    }

    /// Takes the passage at hand and another one as the two ends.
    ///
    /// @param complete hears of them
    public void join(Id<Annotation> to, Consumer<Ends> complete) {
        cancel();
        atHand(picked -> {
            if (!picked.equals(to)) {
                complete.accept(new Ends(picked, to));
            }
        });
    }

    private void atHand(Consumer<Id<Annotation>> then) {
        if (marking.target().get() instanceof Target.Selected) {
            var _ = marking.highlight().thenRun(() -> marking.picked().ifPresent(then));
        } else {
            marking.picked().ifPresent(then);
        }
    }

    private void takeEnd(Id<Annotation> picked, Consumer<Ends> complete) {
        var first = from.get();
        if (first.isEmpty()) {
            from.set(bridge.contents().get().annotation(picked));
        } else if (first.get().id().equals(picked)) {
            cancel();
        } else {
            complete.accept(new Ends(first.get().id(), picked));
        }
    }

    /// Ties the two ends.
    public void tie(Ends ends, String relation) {
        cancel();
        var _ = bridge.apply(edit -> edit.links().link(ends.from(), ends.to(), relation, ""));
    }

    /// Gives the link up.
    public void cancel() {
        from.set(Optional.empty());
    }

    /// The relations that what is typed may mean: those of the common ones that fit, and what is typed itself.
    static List<String> relations(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var found = new ArrayList<>(Relation.COMMON.stream().filter(word -> word.contains(wanted)).toList());
        if (!typed.isBlank() && !Relation.COMMON.contains(wanted)) {
            found.add(typed.strip());
        }
        return found;
    }
}
