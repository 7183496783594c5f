package org.recto.ui.together;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.page.Lens;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lens through which all pages are looked at.
public final class LensModel {

    private final Bridge bridge;
    private final Marking marking;
    private final ReadOnlyObjectWrapper<Lens> lens = new ReadOnlyObjectWrapper<>(Lens.NONE);
    private Subscription subscription = Subscription.EMPTY;

    public LensModel(Bridge bridge, Marking marking) {
        this.bridge = bridge;
        this.marking = marking;
    }

    void shown() {
        subscription = bridge.contents().subscribe(this::forget);
    }

    void hidden() {
        subscription.unsubscribe();
    }

    /// A theme that has been removed is looked for no more.
    private void forget(Contents contents) {
        var there = new LinkedHashSet<>(lens.get().themes());
        there.removeIf(theme -> contents.codebook().find(theme).isEmpty());
        if (there.size() < lens.get().themes().size()) {
            lens.set(Lens.of(there));
        }
    }

    public ReadOnlyObjectProperty<Lens> lens() {
        return lens.getReadOnlyProperty();
    }

    /// The themes that are looked for, in the codebook's order.
    List<Theme> themes() {
        return bridge.contents().get().codebook().themes().stream()
                .filter(theme -> lens.get().themes().contains(theme.id()))
                .toList();
    }

    /// Looks for one theme more, or for one less.
    public void toggle(Id<Theme> theme) {
        lens.set(lens.get().toggle(theme));
    }

    /// Shows everything.
    public void clear() {
        lens.set(Lens.NONE);
    }

    /// Shows nothing that is marked, or everything again.
    public void toggleClean() {
        lens.set(lens.get().equals(Lens.CLEAN) ? Lens.NONE : Lens.CLEAN);
    }

    /// Looks for the themes of the passage at hand, or shows everything again.
    ///
    /// @param ask asks the reader for a theme, where the passage at hand has none
    public void toggle(Runnable ask) {
        if (!lens.get().equals(Lens.NONE)) {
            clear();
            return;
        }
        var themes = atHand();
        if (themes.isEmpty()) {
            ask.run();
        } else {
            lens.set(Lens.of(themes));
        }
    }

    private Set<Id<Theme>> atHand() {
        Optional<Annotation> picked = marking.picked().flatMap(bridge.contents().get()::annotation);
        return picked.map(it -> Set.copyOf(it.themes())).orElse(Set.of());
    }
}
