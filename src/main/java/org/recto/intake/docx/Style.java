package org.recto.intake.docx;

import org.recto.text.FormatKind;

import java.util.Set;

/// What a style says, with all that it inherits.
///
/// @param name as Word has it in English, in small letters
/// @param outline the level of a heading from 1, or 0
/// @param list the numbering that goes with it
/// @param formats of its characters
/// @param isHidden whether its characters are not shown
/// @param size in half points, or 0
record Style(String name, int outline, ListPlace list, Set<FormatKind> formats, boolean isHidden, int size) {

    static final Style NONE = new Style("", 0, ListPlace.NONE, Set.of(), false, 0);
}
