package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;
import org.recto.text.BlockKind;
import org.recto.text.Picture;

/// A block of the document before it has its place.
///
/// @param kind what it is
/// @param level of a heading or a list's item, else 0
/// @param words its text
/// @param style the name of its style, in small letters
/// @param isStriking whether it is set larger than the text, or in the middle, as titles are
/// @param picture of a figure, unless it is of a kind that cannot be shown
record Piece(BlockKind kind, int level, RichWords words, String style, boolean isStriking, @Nullable Picture picture) {

    Piece as(BlockKind other, int otherLevel) {
        return new Piece(other, otherLevel, words, style, isStriking, picture);
    }

    static Piece of(BlockKind kind, RichWords words) {
        return new Piece(kind, 0, words, "", false, null);
    }
}
