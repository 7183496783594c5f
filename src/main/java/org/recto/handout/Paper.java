package org.recto.handout;

import java.util.Locale;

/// The paper that a document is set for.
public enum Paper {
    A4,
    LETTER;

    /// As it is called on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
