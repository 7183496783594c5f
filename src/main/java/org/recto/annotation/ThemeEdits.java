package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Deeds on themes. Whatever happens to a theme, the highlights that it was on stay.
public final class ThemeEdits {

    private final Edit edit;

    ThemeEdits(Edit edit) {
        this.edit = edit;
    }

    /// A theme that is not in the packet yet: the next free colour, a free key, and the last place among its siblings.
    ///
    /// @throws Problem if the name is blank or taken
    public Theme fresh(String name, @Nullable Id<Theme> parent) throws Problem {
        var codebook = edit.contents().codebook();
        requireFree(name, null);
        int position = codebook.children(parent).stream().mapToInt(Theme::position).max().orElse(-1) + 1;
        return new Theme(
                Id.fresh(),
                parent,
                name.strip(),
                "",
                Palette.nextColour(codebook),
                ThemeKeys.propose(codebook, name),
                position);
    }

    /// Adds a theme made by [#fresh].
    ///
    /// @throws Problem if its name or its key is taken
    public Deed add(Theme theme) throws Problem {
        var added = tidy(theme);
        requireFree(added.name(), added.id());
        requireKeyFree(added);
        return new Deed(Verb.ADD_THEME, added.name(), new Change.Added(added));
    }

    /// The theme with its key in lower case, and at the top if its parent has been removed meanwhile.
    private Theme tidy(Theme theme) {
        var parent = theme.parent();
        boolean gone = parent != null && edit.contents().codebook().find(parent).isEmpty();
        var lower = theme.key().toLowerCase(Locale.ROOT);
        boolean isKey = lower.codePointCount(0, lower.length()) <= 1;
        return theme.withParent(gone ? null : parent).withKey(isKey ? lower : theme.key());
    }

    /// Replaces a theme by one of the same id.
    ///
    /// @throws Problem if the new name or key is taken, or the new parent is the theme itself or stands below it
    public Deed replace(Theme theme) throws Problem {
        var after = tidy(theme);
        requireFree(after.name(), after.id());
        requireKeyFree(after);
        requireNoCircle(after);
        var change =
                edit.contents()
                        .codebook()
                        .find(after.id())
                        .filter(before -> !before.equals(after))
                        .<Change>map(before -> new Change.Edited(before, after))
                        .orElse(Change.none());
        return new Deed(Verb.EDIT_THEME, after.name(), change);
    }

    /// Makes one theme of two: what was tagged with the first is tagged with the second, and the first goes.
    public Deed merge(Id<Theme> from, Id<Theme> into) {
        var codebook = edit.contents().codebook();
        var target = codebook.find(into);
        var parts = new ArrayList<Change>();
        if (target.isPresent() && !from.equals(into)) {
            parts.addAll(removal(from, into));
        }
        return new Deed(
                Verb.MERGE_THEMES,
                codebook.find(from).map(Theme::name).orElse("") + " → " + target.map(Theme::name).orElse(""),
                new Change.Several(parts));
    }

    /// Removes a theme. Its annotations keep their highlights and notes; its child themes move up to its parent.
    public Deed remove(Id<Theme> id) {
        var name = edit.contents().codebook().find(id).map(Theme::name).orElse("");
        return new Deed(Verb.REMOVE_THEME, name, new Change.Several(removal(id, null)));
    }

    private List<Change> removal(Id<Theme> id, @Nullable Id<Theme> replacement) {
        var codebook = edit.contents().codebook();
        var parts = new ArrayList<Change>();
        var found = codebook.find(id);
        if (found.isEmpty()) {
            return parts;
        }
        for (Annotation annotation : edit.contents().annotations()) {
            if (annotation.themes().contains(id)) {
                var themes = new ArrayList<>(annotation.themes());
                themes.replaceAll(theme -> theme.equals(id) && replacement != null ? replacement : theme);
                themes.remove(id);
                parts.add(new Change.Edited(annotation, annotation.withThemes(themes, edit.now())));
            }
        }
        for (Theme child : codebook.children(id)) {
            parts.add(new Change.Edited(child, child.withParent(found.get().parent())));
        }
        parts.add(new Change.Removed(found.get()));
        return parts;
    }

    private void requireFree(String name, @Nullable Id<Theme> except) throws Problem {
        if (name.isBlank()) {
            throw Problem.input("theme.blank");
        }
        var taken = edit.contents().codebook().named(name);
        if (taken.isPresent() && !taken.get().id().equals(except)) {
            throw Problem.input("theme.taken", taken.get().name());
        }
    }

    private void requireKeyFree(Theme theme) throws Problem {
        var taken = edit.contents().codebook().withKey(theme.key());
        if (taken.isPresent() && !taken.get().id().equals(theme.id())) {
            throw Problem.input("theme.key", theme.key(), taken.get().name());
        }
        if (ThemeKeys.RESERVED.contains(theme.key())) {
            throw Problem.input("theme.reserved", theme.key());
        }
    }

    private void requireNoCircle(Theme theme) throws Problem {
        var codebook = edit.contents().codebook();
        var parent = theme.parent();
        boolean below =
                parent != null && codebook.ancestors(parent).stream().anyMatch(above -> above.id().equals(theme.id()));
        if (below || theme.id().equals(parent)) {
            throw Problem.input("theme.circle", theme.name());
        }
    }
}
