package org.recto.annotation;

import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.function.UnaryOperator;

/// Deeds on links.
public final class LinkEdits {

    private final Edit edit;

    LinkEdits(Edit edit) {
        this.edit = edit;
    }

    /// Ties one annotation to another.
    ///
    /// @param relation one of [Relation#COMMON] or any other word
    /// @throws Problem if both ends are the same, or the relation is blank
    public Deed link(Id<Annotation> from, Id<Annotation> to, String relation, String note) throws Problem {
        if (from.equals(to)) {
            throw Problem.input("link.self");
        }
        if (relation.isBlank()) {
            throw Problem.input("link.blank");
        }
        boolean bothThere = edit.contents().annotation(from).isPresent() && edit.contents().annotation(to).isPresent();
        var link = new Link(Id.fresh(), from, to, relation.strip(), note, edit.me().id(), edit.now(), edit.now());
        return new Deed(Verb.LINK, link.relation(), bothThere ? edit.byMe(new Change.Added(link)) : Change.none());
    }

    /// Replaces a link's relation and note.
    ///
    /// @throws Problem if the relation is blank
    public Deed replace(Id<Link> id, String relation, String note) throws Problem {
        if (relation.isBlank()) {
            throw Problem.input("link.blank");
        }
        UnaryOperator<Link> how = link -> link.withRelation(relation.strip(), edit.now()).withNote(note, edit.now());
        var change =
                edit.contents()
                        .link(id)
                        .filter(link -> !link.relation().equals(relation.strip()) || !link.note().equals(note))
                        .<Change>map(link -> new Change.Edited(link, how.apply(link)))
                        .orElse(Change.none());
        return new Deed(Verb.EDIT_LINK, relation.strip(), change);
    }

    /// Removes a link; its two annotations stay.
    public Deed remove(Id<Link> id) {
        var link = edit.contents().link(id);
        return new Deed(
                Verb.REMOVE_LINK,
                link.map(Link::relation).orElse(""),
                link.<Change>map(Change.Removed::new).orElse(Change.none()));
    }
}
