package org.recto.annotation;

import org.recto.text.Id;

/// What a packet says of itself. Each packet has exactly one; its id is the packet's id, which a copy keeps.
///
/// @param id the packet's identity
/// @param title what it is called; may be blank, then its file name serves
/// @param assignment what the readers are asked to do, in Markdown; empty if they are asked nothing
public record Cover(Id<Cover> id, String title, String assignment) implements Item {

    /// One without an assignment.
    public Cover(Id<Cover> id, String title) {
        this(id, title, "");
    }

    Cover withTitle(String newTitle) {
        return new Cover(id, newTitle, assignment);
    }

    Cover withAssignment(String newAssignment) {
        return new Cover(id, title, newAssignment);
    }

    /// The same for a packet of its own.
    public Cover ofAnother() {
        return new Cover(Id.fresh(), title, assignment);
    }
}
