package org.recto.packet;

import java.util.Locale;

/// What a packet can be written as.
public enum ExportFormat {
    /// The annotations as a table.
    CSV,
    /// A document, in Markdown.
    MD,
    /// A document, as one web page.
    HTML,
    /// A document, for paper.
    PDF;

    /// As it is called on the command line and as files of it end.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
