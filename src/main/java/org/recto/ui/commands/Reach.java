package org.recto.ui.commands;

/// Where in the window a key works.
public enum Reach {
    /// Everywhere, even while something is being typed.
    ANYWHERE,
    /// Wherever nothing is being typed.
    READING,
    /// Only on the pages and beside them, not in a list that has a use of its own for the key.
    PAGES;

    /// Whether a key of this reach works in a place that lets keys of another through.
    ///
    /// @param place the widest reach that the place lets through: [#ANYWHERE] of a text field, [#PAGES] of a page
    boolean worksIn(Reach place) {
        return compareTo(place) <= 0;
    }
}
