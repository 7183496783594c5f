package org.recto.ui.page;

import org.recto.annotation.Annotation;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// Through what the pages are looked at: with all that is marked, with none of it, or with some themes only, the rest
/// of the text faded.
///
/// @param themes the themes that are looked for; empty: every one
/// @param clean whether nothing that is marked is shown
public record Lens(Set<Id<Theme>> themes, boolean clean) {

    /// Everything is shown.
    public static final Lens NONE = new Lens(Set.of(), false);

    /// Nothing but the text is shown.
    public static final Lens CLEAN = new Lens(Set.of(), true);

    public Lens {
        themes = Set.copyOf(themes);
    }

    /// Looks for these themes.
    public static Lens of(Set<Id<Theme>> themes) {
        return new Lens(themes, false);
    }

    /// Looks for one theme more, or for one less.
    public Lens toggle(Id<Theme> theme) {
        var next = new HashSet<>(themes);
        if (!next.remove(theme)) {
            next.add(theme);
        }
        return of(next);
    }

    /// Whether some themes are looked for, and the rest of the text is faded.
    public boolean isThemed() {
        return !themes.isEmpty();
    }

    /// Whether an annotation is shown.
    public boolean shows(Annotation annotation) {
        return !clean && (themes.isEmpty() || !Collections.disjoint(annotation.themes(), themes));
    }
}
