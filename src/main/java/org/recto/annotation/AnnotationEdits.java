package org.recto.annotation;

import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Deeds on passages: marking, tagging, noting, adjusting, removing.
public final class AnnotationEdits {

    private final Edit edit;

    AnnotationEdits(Edit edit) {
        this.edit = edit;
    }

    /// Marks a passage without theme or note.
    public Deed highlight(Id<Reading> reading, Passage passage) {
        return mark(Verb.HIGHLIGHT, Edit.excerpt(passage), reading, passage, List.of(), "");
    }

    /// Tags a passage: the person's own annotation at exactly this range gets the theme too, or a new one is made.
    public Deed tag(Id<Reading> reading, Passage passage, Id<Theme> theme) {
        var mine = mineAt(reading, passage);
        if (mine.isPresent()) {
            return tag(mine.get().id(), theme);
        }
        return isThere(theme)
                ? mark(Verb.TAG, nameOf(theme), reading, passage, List.of(theme), "")
                : new Deed(Verb.TAG, "", Change.none());
    }

    /// Tags a passage with a theme of this name, which is made if there is none; both are one step.
    public Deed tagWithNamed(Id<Reading> reading, Passage passage, String name) throws Problem {
        var known = edit.contents().codebook().named(name);
        if (known.isPresent()) {
            return tag(reading, passage, known.get().id());
        }
        var theme = edit.themes().fresh(name, null);
        var added = new Change.Added(theme);
        var tagged = edit.after(added).annotations().tag(reading, passage, theme.id());
        return new Deed(Verb.TAG, theme.name(), new Change.Several(List.of(added, tagged.change())));
    }

    /// Tags an annotation with a theme of this name, which is made if there is none; both are one step.
    public Deed tagWithNamed(Id<Annotation> id, String name) throws Problem {
        var known = edit.contents().codebook().named(name);
        if (known.isPresent() || edit.contents().annotation(id).isEmpty()) {
            return tag(id, known.map(Theme::id).orElseGet(Id::fresh));
        }
        var theme = edit.themes().fresh(name, null);
        var added = new Change.Added(theme);
        var tagged = edit.after(added).annotations().tag(id, theme.id());
        return new Deed(Verb.TAG, theme.name(), new Change.Several(List.of(added, tagged.change())));
    }

    /// Tags many passages in one step, each as [#tag] does.
    public Deed tagAll(List<Spot> spots, Id<Theme> theme) {
        var parts = new ArrayList<Change>();
        var with = edit;
        for (Spot spot : spots.stream().distinct().toList()) {
            var change = with.annotations().tag(spot.reading(), spot.passage(), theme).change();
            parts.add(change);
            // the first of them may bring the person in
            with = parts.size() == 1 ? edit.after(change) : with;
        }
        long tagged = parts.stream().filter(change -> !change.isNothing()).count();
        return new Deed(Verb.TAG, times(tagged, nameOf(theme)), new Change.Several(parts));
    }

    /// What the history calls so many passages that were tagged at once, in no language.
    private static String times(long count, String theme) {
        return count > 1 ? theme + " × " + count : theme;
    }

    /// Tags many passages with a theme of this name, which is made if there is none; all of it is one step.
    ///
    /// @throws Problem if the name is blank
    public Deed tagAllWithNamed(List<Spot> spots, String name) throws Problem {
        var known = edit.contents().codebook().named(name);
        if (known.isPresent()) {
            return tagAll(spots, known.get().id());
        }
        var theme = edit.themes().fresh(name, null);
        var added = new Change.Added(theme);
        var tagged = edit.after(added).annotations().tagAll(spots, theme.id());
        return new Deed(Verb.TAG, tagged.subject(), new Change.Several(List.of(added, tagged.change())));
    }

    /// Tags a passage, or takes the theme away if the person's own annotation at exactly this range has it.
    public Deed toggle(Id<Reading> reading, Passage passage, Id<Theme> theme) {
        return mineAt(reading, passage)
                .map(mine -> toggle(mine.id(), theme))
                .orElseGet(() -> tag(reading, passage, theme));
    }

    /// Adds a note to a passage: the person's own annotation at exactly this range gets it, or a new one is made.
    public Deed note(Id<Reading> reading, Passage passage, String note) {
        var mine = mineAt(reading, passage);
        return mine.isPresent()
                ? note(mine.get().id(), note)
                : mark(Verb.NOTE, Edit.excerpt(passage), reading, passage, List.of(), note);
    }

    /// Makes an annotation with all it has at once, even where another has the same range.
    ///
    /// @param wanted its themes; those that have been removed meanwhile are left out
    public Deed annotate(Id<Reading> reading, Passage passage, List<Id<Theme>> wanted, String note) {
        var themes = wanted.stream().filter(this::isThere).toList();
        var verb = themes.isEmpty() ? note.isBlank() ? Verb.HIGHLIGHT : Verb.NOTE : Verb.TAG;
        var subject = themes.isEmpty() ? Edit.excerpt(passage) : nameOf(themes.getFirst());
        return mark(verb, subject, reading, passage, themes, note);
    }

    /// Makes an annotation with all it has at once; themes of these names that there are not yet are made with it, in
    /// the same step.
    ///
    /// @throws Problem if a name is blank
    public Deed annotateWithNamed(Id<Reading> reading, Passage passage, List<String> names, String note)
            throws Problem {
        var parts = new ArrayList<Change>();
        var themes = new ArrayList<Id<Theme>>();
        var with = edit;
        for (String name : names) {
            var known = with.contents().codebook().named(name);
            var theme = known.isPresent() ? known.get() : with.themes().fresh(name, null);
            themes.add(theme.id());
            if (known.isEmpty()) {
                var added = new Change.Added(theme);
                parts.add(added);
                with = with.after(added);
            }
        }
        var deed = with.annotations().annotate(reading, passage, themes, note);
        parts.add(deed.change());
        return new Deed(deed.verb(), deed.subject(), new Change.Several(parts));
    }

    /// Gives an annotation one more theme.
    public Deed tag(Id<Annotation> id, Id<Theme> theme) {
        return edited(
                Verb.TAG,
                nameOf(theme),
                id,
                annotation -> {
                    var themes = new ArrayList<>(annotation.themes());
                    if (isThere(theme)) {
                        themes.add(theme);
                    }
                    return annotation.withThemes(themes, edit.now());
                });
    }

    /// Takes a theme from an annotation; the highlight stays.
    public Deed untag(Id<Annotation> id, Id<Theme> theme) {
        return edited(
                Verb.UNTAG,
                nameOf(theme),
                id,
                annotation -> {
                    var themes = new ArrayList<>(annotation.themes());
                    themes.remove(theme);
                    return annotation.withThemes(themes, edit.now());
                });
    }

    /// Tags an annotation with a theme, or takes the theme from it if it has it.
    public Deed toggle(Id<Annotation> id, Id<Theme> theme) {
        boolean has =
                edit.contents().annotation(id).filter(annotation -> annotation.themes().contains(theme)).isPresent();
        return has ? untag(id, theme) : tag(id, theme);
    }

    /// Replaces an annotation's note.
    public Deed note(Id<Annotation> id, String note) {
        return edited(Verb.NOTE, id, annotation -> annotation.withNote(note, edit.now()));
    }

    /// Moves an annotation's ends.
    public Deed adjust(Id<Annotation> id, Passage passage) {
        return edited(Verb.ADJUST, id, annotation -> annotation.withPassage(passage, edit.now()));
    }

    /// Removes an annotation, and the links that start or end at it.
    public Deed remove(Id<Annotation> id) {
        var annotation = edit.contents().annotation(id);
        var parts = new ArrayList<Change>();
        annotation.ifPresent(found -> {
            edit.contents().linksOf(id).forEach(link -> parts.add(new Change.Removed(link)));
            parts.add(new Change.Removed(found));
        });
        return new Deed(Verb.REMOVE_ANNOTATION, subject(annotation), new Change.Several(parts));
    }

    private Deed mark(
            Verb verb, String subject, Id<Reading> reading, Passage passage, List<Id<Theme>> themes, String note) {
        var change =
                edit.contents()
                        .reading(reading)
                        .map(in ->
                                edit.byMe(
                                        new Change.Added(
                                                new Annotation(
                                                        Id.fresh(),
                                                        reading,
                                                        in.edition(),
                                                        passage,
                                                        edit.me().id(),
                                                        themes,
                                                        note,
                                                        edit.now(),
                                                        edit.now()))))
                        .orElse(Change.none());
        return new Deed(verb, subject, change);
    }

    private Deed edited(Verb verb, Id<Annotation> id, UnaryOperator<Annotation> how) {
        return edited(verb, subject(edit.contents().annotation(id)), id, how);
    }

    private Deed edited(Verb verb, String subject, Id<Annotation> id, UnaryOperator<Annotation> how) {
        var change =
                edit.contents().annotation(id).map(before -> changed(before, how.apply(before))).orElse(Change.none());
        return new Deed(verb, subject, change);
    }

    private static Change changed(Annotation before, Annotation after) {
        boolean same =
                before.themes().equals(after.themes())
                        && before.note().equals(after.note())
                        && before.passage().equals(after.passage());
        return same ? Change.none() : new Change.Edited(before, after);
    }

    private Optional<Annotation> mineAt(Id<Reading> reading, Passage passage) {
        return edit.contents().annotations(reading).touching(passage.range()).stream()
                .filter(annotation -> annotation.range().equals(passage.range()))
                .filter(annotation -> annotation.by().equals(edit.me().id()))
                .findFirst();
    }

    private boolean isThere(Id<Theme> theme) {
        return edit.contents().codebook().find(theme).isPresent();
    }

    private String nameOf(Id<Theme> theme) {
        return edit.contents().codebook().find(theme).map(Theme::name).orElse("");
    }

    private static String subject(Optional<Annotation> annotation) {
        return annotation.map(found -> Edit.excerpt(found.passage())).orElse("");
    }
}
