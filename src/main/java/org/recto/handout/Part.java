package org.recto.handout;

import java.util.Locale;

/// A part of the document, in the order in which they stand.
public enum Part {
    /// Course, packet, people, date and assignment.
    COVER,
    /// The readings with their passages marked; without it only the passages stand under a reading's title.
    TEXT,
    /// Themes as rows, readings as columns.
    COMPARISON,
    /// The links, each with both its passages.
    LINKS,
    /// Where each theme's passages are.
    INDEX,
    /// The themes with their definitions.
    CODEBOOK,
    /// What was counted, and by whom it was made.
    METHOD;

    /// As it is called on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
