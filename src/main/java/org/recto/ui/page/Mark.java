package org.recto.ui.page;

import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.List;

/// An annotation as the painter sees it.
///
/// @param id the annotation's own
/// @param range in code points of the reading
/// @param looks of its themes, in their order; never empty
/// @param note whether it has a note
/// @param linked whether a link starts or ends at it
/// @param picked whether it is the one picked out
record Mark(Id<Annotation> id, Range range, List<Look> looks, boolean note, boolean linked, boolean picked) {

    Mark {
        looks = List.copyOf(looks);
    }
}
