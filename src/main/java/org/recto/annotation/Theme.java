package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

/// A named, coloured idea that passages are tagged with, such as "Trust". Themes form a tree, the [Codebook].
///
/// @param id its identity
/// @param parent the theme that this one is a part of, or null at the top
/// @param name never blank, and unlike the other themes' names, case ignored
/// @param definition when to use it, in Markdown; may be empty
/// @param colour its colour
/// @param key the letter that tags with it, lower case, or empty
/// @param position its place among its siblings, ascending
public record Theme(
        Id<Theme> id,
        @Nullable Id<Theme> parent,
        String name,
        String definition,
        Colour colour,
        String key,
        int position)
        implements Item {

    /// @throws IllegalArgumentException if the name is blank or the key is longer than one letter
    public Theme {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a theme needs a name");
        }
        if (key.codePointCount(0, key.length()) > 1) {
            throw new IllegalArgumentException("not a key: " + key);
        }
    }

    public Theme withParent(@Nullable Id<Theme> newParent) {
        return new Theme(id, newParent, name, definition, colour, key, position);
    }

    public Theme withName(String newName) {
        return new Theme(id, parent, newName, definition, colour, key, position);
    }

    public Theme withDefinition(String newDefinition) {
        return new Theme(id, parent, name, newDefinition, colour, key, position);
    }

    public Theme withColour(Colour newColour) {
        return new Theme(id, parent, name, definition, newColour, key, position);
    }

    public Theme withKey(String newKey) {
        return new Theme(id, parent, name, definition, colour, newKey, position);
    }

    public Theme withPosition(int newPosition) {
        return new Theme(id, parent, name, definition, colour, key, newPosition);
    }
}
