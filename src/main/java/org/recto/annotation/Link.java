package org.recto.annotation;

import org.recto.text.Id;

import java.time.Instant;

/// A typed, directed tie from one annotation to another, usually in another reading.
///
/// @param id its identity
/// @param from where it starts
/// @param to where it leads
/// @param relation what the first does to the second: one of [Relation]'s words or the user's own, never blank
/// @param note Markdown; empty if there is none
/// @param by whose it is
/// @param created when it was made
/// @param modified when it last changed
public record Link(
        Id<Link> id,
        Id<Annotation> from,
        Id<Annotation> to,
        String relation,
        String note,
        Id<Annotator> by,
        Instant created,
        Instant modified)
        implements Item {

    /// @throws IllegalArgumentException if the relation is blank or both ends are the same
    public Link {
        if (relation.isBlank()) {
            throw new IllegalArgumentException("a link needs a relation");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("a link needs two ends");
        }
    }

    public Link withRelation(String newRelation, Instant now) {
        return new Link(id, from, to, newRelation, note, by, created, now);
    }

    public Link withNote(String newNote, Instant now) {
        return new Link(id, from, to, relation, newNote, by, created, now);
    }

    /// Whether the annotation is one of the two ends.
    public boolean touches(Id<Annotation> annotation) {
        return from.equals(annotation) || to.equals(annotation);
    }
}
