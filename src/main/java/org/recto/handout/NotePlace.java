package org.recto.handout;

import java.util.Locale;

/// Where the notes on passages stand.
public enum NotePlace {
    /// Beside the passage.
    MARGIN,
    /// At the foot of the page.
    FOOTNOTES,
    /// After each reading.
    ENDNOTES;

    /// As it is called on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
