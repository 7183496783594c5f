package org.recto.intake.plain;

import org.recto.text.BlockKind;

/// A block of plain text before it has its place.
///
/// @param kind what it is
/// @param words its text
/// @param isAlone whether blank lines stand before and after it, not only line ends
record Piece(BlockKind kind, String words, boolean isAlone) {}
