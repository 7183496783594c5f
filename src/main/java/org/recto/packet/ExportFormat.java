package org.recto.packet;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a packet can be written as.
public enum ExportFormat {
    /// A document, for paper.
    PDF,
    /// A document, as one web page.
    HTML,
    /// A document, for Word.
    DOCX,
    /// A document, in Markdown.
    MD,
    /// A workbook: annotations, comparison, codebook, people.
    XLSX,
    /// The annotations as a table.
    CSV;

    /// Whether it makes a difference to this format how something is chosen.
    public boolean heeds(Facet facet) {
        return switch (this) {
            case PDF -> true;
            case HTML, MD -> facet != Facet.PAPER;
            case DOCX -> facet != Facet.NOTES;
            case XLSX, CSV -> facet == Facet.PEOPLE;
        };
    }

    /// The format that a file's name asks for by its ending.
    public static Optional<ExportFormat> ofFile(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith("." + format)).findFirst();
    }

    /// As it is called on the command line and as files of it end.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
