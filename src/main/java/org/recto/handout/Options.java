package org.recto.handout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// How a document is wanted.
///
/// @param course what stands above the packet's title; may be empty
/// @param date the day that it is made
/// @param parts what it consists of
/// @param notes where notes stand
/// @param paper for what paper it is set
/// @param pseudonyms whether people are called by a name that does not tell who they are
/// @param colour whether themes are told apart by colour, too; without it patterns and letters have to do, which a
///   black-and-white printer shows
public record Options(
        String course,
        LocalDate date,
        Set<Part> parts,
        NotePlace notes,
        Paper paper,
        boolean pseudonyms,
        boolean colour) {

    public Options {
        parts = Set.copyOf(parts);
    }

    /// Everything, in colour, with notes in the margin.
    public static Options on(LocalDate date) {
        return new Options("", date, EnumSet.allOf(Part.class), NotePlace.MARGIN, Paper.A4, false, true);
    }

    public Options withCourse(String newCourse) {
        return new Options(newCourse, date, parts, notes, paper, pseudonyms, colour);
    }

    public Options withParts(Set<Part> newParts) {
        return new Options(course, date, newParts, notes, paper, pseudonyms, colour);
    }

    public Options withNotes(NotePlace newNotes) {
        return new Options(course, date, parts, newNotes, paper, pseudonyms, colour);
    }

    public Options withPaper(Paper newPaper) {
        return new Options(course, date, parts, notes, newPaper, pseudonyms, colour);
    }

    public Options withPseudonyms(boolean wanted) {
        return new Options(course, date, parts, notes, paper, wanted, colour);
    }

    public Options withColour(boolean wanted) {
        return new Options(course, date, parts, notes, paper, pseudonyms, wanted);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
