package org.recto.ui.notes;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Excerpt;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A link as one of its two ends shows it.
///
/// @param other the annotation at its other end
/// @param reading where that is
/// @param outgoing whether the link starts here
record LinkLine(Link link, Annotation other, Reading reading, boolean outgoing) {

    /// How it is related, and to which words.
    String words() {
        return Words.of("picker.link.line", link.relation(), Excerpt.of(other, 60));
    }

    /// Whether its relation or the words at its other end have these words; case ignored.
    boolean says(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return link.relation().toLowerCase(Locale.ROOT).contains(wanted)
                || other.passage().quote().exact().toLowerCase(Locale.ROOT).contains(wanted);
    }

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
