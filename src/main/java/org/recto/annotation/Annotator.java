package org.recto.annotation;

import org.recto.text.Id;

/// A person who annotates. Every annotation and link belongs to exactly one; a person's annotations and links together
/// are their layer.
///
/// @param id kept in the person's own settings, so that it is the same in every packet they open
/// @param name as they gave it, never blank
/// @param role student or instructor
public record Annotator(Id<Annotator> id, String name, Role role) implements Item {

    /// @throws IllegalArgumentException if the name is blank
    public Annotator {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }

    public Annotator withName(String newName) {
        return new Annotator(id, newName, role);
    }
}
