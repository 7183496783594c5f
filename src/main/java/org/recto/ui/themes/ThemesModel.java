package org.recto.ui.themes;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.parts.Rows;

/// The list of themes, and what can be done with one.
public final class ThemesModel {

    private final Bridge bridge;
    private final Marking marking;
    private final ObservableList<ThemeRow> rows = FXCollections.observableArrayList();
    private Subscription subscription = Subscription.EMPTY;

    public ThemesModel(Bridge bridge, Marking marking) {
        this.bridge = bridge;
        this.marking = marking;
    }

    void shown() {
        subscription = bridge.contents().subscribe(contents -> Rows.replace(rows, ThemeRow.of(contents)));
    }

    void hidden() {
        subscription.unsubscribe();
    }

    ObservableList<ThemeRow> rows() {
        return rows;
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// Tags the passage at hand with it, or takes it away.
    void tag(Id<Theme> theme) {
        var _ = marking.toggle(theme);
    }

    void remove(Id<Theme> theme) {
        var _ = bridge.apply(edit -> edit.themes().remove(theme));
    }

    void merge(Id<Theme> from, Id<Theme> into) {
        var _ = bridge.apply(edit -> edit.themes().merge(from, into));
    }

    /// The form for a new theme.
    ThemeFormModel fresh() {
        return ThemeFormModel.fresh(bridge, bridge.contents().get().codebook());
    }

    /// The form for a theme that is there.
    ThemeFormModel edit(Theme theme) {
        return ThemeFormModel.of(bridge, bridge.contents().get().codebook(), theme);
    }

    /// Finds themes by a part of their name.
    ThemeFinder finder() {
        return new ThemeFinder(bridge.contents().get().codebook());
    }
}
