package org.recto.ui.notes;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;

/// A link as one of its two ends shows it.
///
/// @param other the annotation at its other end
/// @param reading where that is
/// @param outgoing whether the link starts here
record LinkLine(Link link, Annotation other, Reading reading, boolean outgoing) {

    /// The links of an annotation.
    static List<LinkLine> of(Contents contents, Id<Annotation> annotation) {
        var lines = new ArrayList<LinkLine>();
        for (Link link : contents.linksOf(annotation)) {
            boolean outgoing = link.from().equals(annotation);
            contents.annotation(outgoing ? link.to() : link.from())
                    .ifPresent(other ->
                            contents.reading(other.reading())
                                    .ifPresent(in -> lines.add(new LinkLine(link, other, in, outgoing))));
        }
        return lines;
    }
}
