package org.recto.ui.together;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;

/// A link between two neighbouring pages: what is drawn as one ribbon.
///
/// @param left its end on the left page
/// @param right its end on the right page
/// @param toRight whether it leads from left to right
record Ribbon(Link link, Annotation left, Annotation right, boolean toRight) {

    /// The ribbons between two readings, oldest link first. A reading beside itself has none: each link would be drawn
    /// twice.
    static List<Ribbon> between(Id<Reading> left, Id<Reading> right, Contents contents) {
        var ribbons = new ArrayList<Ribbon>();
        if (!left.equals(right)) {
            contents.links().forEach(link -> add(ribbons, link, left, right, contents));
        }
        return List.copyOf(ribbons);
    }

    private static void add(List<Ribbon> ribbons, Link link, Id<Reading> left, Id<Reading> right, Contents contents) {
        var from = contents.placed(link.from());
        var to = contents.placed(link.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.get().reading().equals(left) && to.get().reading().equals(right)) {
            ribbons.add(new Ribbon(link, from.get(), to.get(), true));
        } else if (from.get().reading().equals(right) && to.get().reading().equals(left)) {
            ribbons.add(new Ribbon(link, to.get(), from.get(), false));
        }
    }
}
