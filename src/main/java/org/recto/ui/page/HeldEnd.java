package org.recto.ui.page;

import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Range;

/// One end of an annotation while the reader moves it.
///
/// @param annotation whose end it is
/// @param before where the annotation is
/// @param start whether it is the start that is held
/// @param now where the annotation would be, if the end were let go
record HeldEnd(Id<Annotation> annotation, Range before, boolean start, Range now) {

    static HeldEnd of(Annotation annotation, boolean start) {
        return new HeldEnd(annotation.id(), annotation.range(), start, annotation.range());
    }

    /// Where the held end is, in code points.
    int offset() {
        return start ? now.start() : now.end();
    }

    /// The end moved to another place. It never passes the other end: one grapheme at least stays.
    ///
    /// @param offset the border of a grapheme
    HeldEnd to(int offset, TextMoves moves) {
        int moved =
                start
                        ? Math.min(offset, moves.previousGrapheme(now.end()))
                        : Math.max(offset, moves.nextGrapheme(now.start()));
        return new HeldEnd(
                annotation, before, start, start ? new Range(moved, now.end()) : new Range(now.start(), moved));
    }

    /// The same annotation with hold of its other end.
    HeldEnd other() {
        return new HeldEnd(annotation, before, !start, now);
    }

    boolean isMoved() {
        return !now.equals(before);
    }
}
