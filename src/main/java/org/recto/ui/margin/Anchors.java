package org.recto.ui.margin;

import org.recto.annotation.Annotation;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Where the passages' first lines stand, those out of sight too that have been seen: a note that is pushed down by
/// others, or whose passage has just left the page, stays where it is while the page is scrolled. Heights are pixels
/// from the page's top edge.
final class Anchors {

    /// How far out of sight a passage may be whose note still has a say in where others stand, in heights of the page.
    private static final double FAR = 2;

    /// From a line of the text that stays the same, wherever it is just now.
    private final Map<Id<Annotation>, Double> known = new HashMap<>();

    private double origin;

    /// The text has moved.
    ///
    /// @param down how far; empty if nothing of what is known holds any more
    void move(OptionalDouble down) {
        if (down.isEmpty()) {
            known.clear();
            origin = 0;
        } else {
            origin += down.getAsDouble();
        }
    }

    boolean knows(Id<Annotation> note) {
        return known.containsKey(note);
    }

    void put(Id<Annotation> note, double y) {
        known.put(note, y - origin);
    }

    double of(Id<Annotation> note) {
        return origin + known.getOrDefault(note, 0.0);
    }

    /// The notes that can have a say in what is in sight, in no order.
    ///
    /// @param height of the page
    List<Id<Annotation>> near(double height) {
        double from = -FAR * height - origin;
        double to = (1 + FAR) * height - origin;
        var near = new ArrayList<Id<Annotation>>();
        known.forEach((note, y) -> {
            if (y >= from && y <= to) {
                near.add(note);
            }
        });
        return near;
    }
}
