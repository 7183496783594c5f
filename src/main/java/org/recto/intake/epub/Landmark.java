package org.recto.intake.epub;

/// A place that the table of contents or the list of pages names.
///
/// @param words its title or label
/// @param entry the file that it is in
/// @param id of the element where it begins; empty for the beginning of the file
/// @param depth in the table of contents, from 1
record Landmark(String words, String entry, String id, int depth) {}
