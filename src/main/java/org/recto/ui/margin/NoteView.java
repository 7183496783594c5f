package org.recto.ui.margin;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

/// A note as it is shown now. Two that are equal look the same in the same width.
///
/// @param shape how much of it is shown
/// @param more how many after it are only counted
/// @param picked whether its annotation is the one at hand; then all of it is shown
/// @param editing whether it is being written
/// @param over whether it lies over the text, for want of room beside it
record NoteView(MarginNote note, Crowding.Shape shape, int more, boolean picked, boolean editing, boolean over) {

    Id<Annotation> id() {
        return note.annotation().id();
    }

    /// Whether only its first line is shown.
    boolean isLine() {
        return shape == Crowding.Shape.LINE && !picked && !editing && !over;
    }
}
