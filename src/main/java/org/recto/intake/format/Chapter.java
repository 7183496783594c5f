package org.recto.intake.format;

import org.recto.text.Original;

/// Where a chapter of a book begins, so that it can be a reading of its own.
///
/// @param title on one line, not blank
/// @param block the index of its first block in the whole text
/// @param original the part of the file that it stands in, perhaps with chapters beside it
public record Chapter(String title, int block, Original original) {}
