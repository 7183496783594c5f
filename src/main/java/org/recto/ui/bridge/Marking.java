package org.recto.ui.bridge;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.recto.annotation.Annotation;
import org.recto.annotation.Theme;
import org.recto.packet.Intent;
import org.recto.packet.Outcome;
import org.recto.text.Id;
import org.recto.text.Passage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the reader does to the passage at hand: the selected words, or the picked annotation. Selected words become an
/// annotation by it, which is picked then.
public final class Marking {

    private final Deeds deeds;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(new Target.None());

    public Marking(Deeds deeds) {
        this.deeds = deeds;
    }

    /// What would be acted on now. The pages set it when words are selected, everyone when an annotation is picked.
    public ObjectProperty<Target> target() {
        return target;
    }

    /// The annotation that is picked, if any.
    public Optional<Id<Annotation>> picked() {
        return target.get() instanceof Target.Picked(Id<Annotation> id) ? Optional.of(id) : Optional.empty();
    }

    /// Picks an annotation.
    public void pick(Id<Annotation> annotation) {
        target.set(new Target.Picked(annotation));
    }

    /// Forgets what was selected or picked.
    public void release() {
        target.set(new Target.None());
    }

    /// Tags with a theme, or takes the theme away if it is there.
    public CompletableFuture<Outcome> toggle(Id<Theme> theme) {
        return switch (target.get()) {
            case Target.Selected it -> on(it, edit -> edit.annotations().toggle(it.reading(), it.passage(), theme));
            case Target.Picked(var id) -> deeds.apply(edit -> edit.annotations().toggle(id, theme));
            case Target.None _ -> nothing();
        };
    }

    /// Tags with the theme of this name, which is made if there is none.
    public CompletableFuture<Outcome> tagWithNamed(String name) {
        return switch (target.get()) {
            case Target.Selected it ->
                    on(it, edit -> edit.annotations().tagWithNamed(it.reading(), it.passage(), name));
            case Target.Picked(var id) -> deeds.apply(edit -> edit.annotations().tagWithNamed(id, name));
            case Target.None _ -> nothing();
        };
    }

    /// Marks the selected words without theme or note.
    public CompletableFuture<Outcome> highlight() {
        return target.get() instanceof Target.Selected it
                ? on(it, edit -> edit.annotations().highlight(it.reading(), it.passage()))
                : nothing();
    }

    /// Writes a note on a target, which need not be the one at hand any more.
    public CompletableFuture<Outcome> note(Target on, String note) {
        return switch (on) {
            case Target.Selected it -> on(it, edit -> edit.annotations().note(it.reading(), it.passage(), note));
            case Target.Picked(var id) -> deeds.apply(edit -> edit.annotations().note(id, note));
            case Target.None _ -> nothing();
        };
    }

    /// Takes a theme from an annotation.
    public CompletableFuture<Outcome> untag(Id<Annotation> annotation, Id<Theme> theme) {
        return deeds.apply(edit -> edit.annotations().untag(annotation, theme));
    }

    /// Moves the ends of an annotation.
    public CompletableFuture<Outcome> adjust(Id<Annotation> annotation, Passage passage) {
        return deeds.apply(edit -> edit.annotations().adjust(annotation, passage));
    }

    /// Removes the picked annotation.
    public CompletableFuture<Outcome> remove() {
        return picked().map(id -> deeds.apply(edit -> edit.annotations().remove(id))).orElseGet(Marking::nothing);
    }

    private CompletableFuture<Outcome> on(Target.Selected selected, Intent intent) {
        return deeds.apply(intent).whenComplete((_, _) -> pickMine(selected));
    }

    /// Picks what the selected words have become. The reader may have gone on to something else meanwhile: then not.
    private void pickMine(Target.Selected selected) {
        if (target.get().equals(selected)) {
            deeds.contents().get().annotations(selected.reading()).touching(selected.range()).stream()
                    .filter(annotation -> annotation.range().equals(selected.range()))
                    .filter(annotation -> annotation.by().equals(deeds.me().id()))
                    .findFirst()
                    .ifPresent(annotation -> pick(annotation.id()));
        }
    }

    private static CompletableFuture<Outcome> nothing() {
        return CompletableFuture.completedFuture(new Outcome.Nothing());
    }
}
