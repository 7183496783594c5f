package org.recto.annotation;

import org.recto.text.Problem;

/// Deeds on people and on the packet's cover.
public final class PeopleEdits {

    /// In UTF-16 units; some forty printed pages.
    private static final int LONGEST_ASSIGNMENT = 100_000;

    private final Edit edit;

    PeopleEdits(Edit edit) {
        this.edit = edit;
    }

    /// Brings a person into the packet, or gives one who is there another name or role.
    public Deed put(Annotator annotator) {
        var known = edit.contents().annotator(annotator.id());
        if (known.isEmpty()) {
            return new Deed(Verb.ADD_ANNOTATOR, annotator.name(), new Change.Added(annotator));
        }
        var change = known.get().equals(annotator) ? Change.none() : new Change.Edited(known.get(), annotator);
        return new Deed(Verb.EDIT_ANNOTATOR, annotator.name(), change);
    }

    /// Gives the packet another title.
    ///
    /// @throws Problem if it is blank
    public Deed rename(String title) throws Problem {
        if (title.isBlank()) {
            throw Problem.input("packet.blank");
        }
        var after = edit.contents().cover().withTitle(title.strip());
        return new Deed(Verb.RENAME_PACKET, after.title(), becomes(after));
    }

    /// Says what the readers are asked to do.
    ///
    /// @param assignment in Markdown; blank: they are asked nothing
    /// @throws Problem if it is longer than anybody would read
    public Deed assign(String assignment) throws Problem {
        if (assignment.length() > LONGEST_ASSIGNMENT) {
            throw Problem.input("assignment.long", LONGEST_ASSIGNMENT);
        }
        var before = edit.contents().cover();
        var after = before.withAssignment(assignment.replace("\r\n", "\n").stripTrailing());
        return after.assignment().isEmpty()
                ? new Deed(Verb.REMOVE_ASSIGNMENT, Edit.excerpt(before.assignment()), becomes(after))
                : new Deed(Verb.WRITE_ASSIGNMENT, Edit.excerpt(after.assignment()), becomes(after));
    }

    private Change becomes(Cover after) {
        var before = edit.contents().cover();
        return after.equals(before) ? Change.none() : new Change.Edited(before, after);
    }
}
