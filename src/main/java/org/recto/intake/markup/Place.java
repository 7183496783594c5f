package org.recto.intake.markup;

import org.recto.text.BlockKind;

/// What holds of everything at a place in a document.
///
/// @param kind what blocks there are
/// @param level of a heading
/// @param depth in how many lists it is
/// @param isVerbatim whether white space stands as it is
/// @param isNote whether it belongs to a footnote
/// @param isTable whether it is in a table of data, whose cells hold no blocks
/// @param isMute whether it is in a drawing, whose words are no text
record Place(
        BlockKind kind, int level, int depth, boolean isVerbatim, boolean isNote, boolean isTable, boolean isMute) {

    static final Place START = new Place(BlockKind.PARAGRAPH, 0, 0, false, false, false, false);

    Place of(BlockKind newKind) {
        return of(newKind, 0);
    }

    Place of(BlockKind newKind, int newLevel) {
        return new Place(newKind, newLevel, depth, isVerbatim, isNote, isTable, isMute);
    }

    /// In a quotation. What is quoted in a note stays part of the note.
    Place quoted() {
        return isNote ? this : of(BlockKind.QUOTATION);
    }

    Place listed() {
        return new Place(kind, level, depth + 1, isVerbatim, isNote, isTable, isMute);
    }

    Place verbatim() {
        return new Place(kind, level, depth, true, isNote, isTable, isMute);
    }

    Place noted() {
        return new Place(BlockKind.FOOTNOTE, 0, 0, isVerbatim, true, isTable, isMute);
    }

    Place tabled() {
        return new Place(BlockKind.TABLE, 0, depth, false, isNote, true, isMute);
    }

    Place untabled() {
        return new Place(BlockKind.PARAGRAPH, 0, depth, false, isNote, false, isMute);
    }

    Place muted() {
        return new Place(kind, level, depth, isVerbatim, isNote, isTable, true);
    }
}
