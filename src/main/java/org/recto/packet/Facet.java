package org.recto.packet;

/// A side of a document that can be chosen in [org.recto.handout.Options]. Not every format has them all.
public enum Facet {
    /// What stands above the title.
    COURSE,
    /// Which parts it has.
    PARTS,
    /// Where notes stand.
    NOTES,
    /// For what paper it is.
    PAPER,
    /// Whether people have their names.
    PEOPLE,
    /// Whether themes have colours.
    COLOUR
}
