package org.recto.ui.together;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.List;
import java.util.function.Consumer;

/// The ribbons between two readings, asked at every frame of a scroll which of them are in sight. Their passages' ends
/// lie in one row of numbers, so that even thousands of links are gone through in no time.
final class Ribbons {

    static final Ribbons NONE = new Ribbons(List.of());

    /// Numbers of a ribbon: the start and the end of its left passage, and of its right one.
    private static final int ENDS = 4;

    private final List<Ribbon> ribbons;
    private final int[] ends;

    private Ribbons(List<Ribbon> ribbons) {
        this.ribbons = ribbons;
        this.ends = new int[ribbons.size() * ENDS];
        for (int i = 0; i < ribbons.size(); i++) {
            var left = ribbons.get(i).left().range();
            var right = ribbons.get(i).right().range();
            ends[i * ENDS] = left.start();
            ends[i * ENDS + 1] = left.end();
            ends[i * ENDS + 2] = right.start();
            ends[i * ENDS + 3] = right.end();
        }
    }

    /// All ribbons between two readings.
    static Ribbons between(Id<Reading> left, Id<Reading> right, Contents contents) {
        return new Ribbons(Ribbon.between(left, right, contents));
    }

    /// Each of which an end is in sight, oldest link first.
    ///
    /// @param left the characters in sight on the left page
    /// @param right those on the right page
    void inSight(Range left, Range right, Consumer<Ribbon> action) {
        for (int i = 0; i < ribbons.size(); i++) {
            if (overlaps(i * ENDS, left) || overlaps(i * ENDS + 2, right)) {
                action.accept(ribbons.get(i));
            }
        }
    }

    private boolean overlaps(int at, Range sight) {
        return ends[at] < sight.end() && sight.start() < ends[at + 1];
    }
}
