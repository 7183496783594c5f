package org.recto.ui.margin;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

/// What a reader does with a note in the margin.
interface NoteHands {

    /// Picks its annotation.
    void pick(Id<Annotation> note);

    /// Begins to write it.
    void edit(Id<Annotation> note);

    /// Shows the notes that are only counted after it.
    void unfold(Id<Annotation> note);

    /// Opens an address that stands in it.
    void open(String address);

    /// Goes to the note after or before it.
    ///
    /// @param by 1 for the next, -1 for the one before
    void step(Id<Annotation> note, int by);

    /// Gives the keyboard back to the page.
    void leave();
}
