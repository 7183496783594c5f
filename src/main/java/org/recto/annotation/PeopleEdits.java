package org.recto.annotation;

import org.recto.text.Problem;

/// Deeds on people and on the packet's cover.
public final class PeopleEdits {

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
        var before = edit.contents().cover();
        var after = new Cover(before.id(), title.strip());
        return new Deed(
                Verb.RENAME_PACKET,
                after.title(),
                after.equals(before) ? Change.none() : new Change.Edited(before, after));
    }
}
