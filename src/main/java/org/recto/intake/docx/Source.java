package org.recto.intake.docx;

import org.recto.intake.format.Pace;

/// What the text of a document is read with.
///
/// @param fileName for messages
/// @param notes counts the notes that the text refers to
record Source(String fileName, Styles styles, Numbering numbering, NoteCount notes, Figures figures, Pace pace) {}
