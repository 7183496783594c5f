package org.recto.cli;

import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.Paper;
import org.recto.handout.Part;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/// The options that say how a document is wanted.
final class DocumentOptions {

    @Option(names = "--course", paramLabel = "NAME", description = "of a document: what stands above the title")
    private String course = "";

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "of a document: leave out ${COMPLETION-CANDIDATES}")
    private List<Part> without = List.of();

    @Option(
            names = "--notes",
            paramLabel = "PLACE",
            description = "of a document: where notes stand: ${COMPLETION-CANDIDATES}")
    private NotePlace notes = NotePlace.MARGIN;

    @Option(names = "--paper", paramLabel = "SIZE", description = "of a document: ${COMPLETION-CANDIDATES}")
    private Paper paper = Paper.A4;

    @Option(names = "--pseudonyms", description = "of a document or a table: do not say who anybody is")
    private boolean pseudonyms;

    @Option(names = "--black-and-white", description = "of a document: tell themes apart without colour")
    private boolean uncoloured;

    Options options() {
        var parts = EnumSet.allOf(Part.class);
        parts.removeAll(without);
        return Options.on(LocalDate.now(ZoneId.systemDefault()))
                .withCourse(course)
                .withParts(parts)
                .withNotes(notes)
                .withPaper(paper)
                .withPseudonyms(pseudonyms)
                .withColour(!uncoloured);
    }
}
