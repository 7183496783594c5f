package org.recto.annotation;

import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Range;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

/// A passage that one person marked, with the themes and the note they gave it. It may have neither: then it is a plain
/// highlight. Annotations overlap freely and never alter each other.
///
/// @param id its identity
/// @param reading the reading it is in
/// @param edition the edition whose text the passage counts in
/// @param passage where it is and what it says
/// @param by whose it is
/// @param themes in the order in which they were given, each once
/// @param note Markdown; empty if there is none
/// @param created when it was made
/// @param modified when it last changed
public record Annotation(
        Id<Annotation> id,
        Id<Reading> reading,
        Id<Edition> edition,
        Passage passage,
        Id<Annotator> by,
        List<Id<Theme>> themes,
        String note,
        Instant created,
        Instant modified)
        implements Item, Comparable<Annotation> {

    public Annotation {
        themes = List.copyOf(new LinkedHashSet<>(themes));
    }

    /// The passage's range, in code points of the edition's text.
    public Range range() {
        return passage.range();
    }

    public Annotation withThemes(List<Id<Theme>> newThemes, Instant now) {
        return new Annotation(id, reading, edition, passage, by, newThemes, note, created, now);
    }

    public Annotation withNote(String newNote, Instant now) {
        return new Annotation(id, reading, edition, passage, by, themes, newNote, created, now);
    }

    /// The same annotation at a place of another edition. Nobody has changed what it says, so its times stay.
    public Annotation in(Id<Edition> newEdition, Passage newPassage) {
        return new Annotation(id, reading, newEdition, newPassage, by, themes, note, created, modified);
    }

    /// The same annotation in a reading that its words are in, too.
    Annotation in(Id<Reading> newReading, Id<Edition> newEdition, Passage newPassage) {
        return new Annotation(id, newReading, newEdition, newPassage, by, themes, note, created, modified);
    }

    public Annotation withPassage(Passage newPassage, Instant now) {
        return new Annotation(id, reading, edition, newPassage, by, themes, note, created, now);
    }

    /// By place, the longer first where two start together, then by age: the order in which a page is read and painted.
    @Override
    public int compareTo(Annotation other) {
        int byPlace = passage.compareTo(other.passage);
        return byPlace != 0 ? byPlace : id.compareTo(other.id);
    }
}
