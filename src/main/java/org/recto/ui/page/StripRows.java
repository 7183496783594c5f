package org.recto.ui.page;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the overview strip shows in each of its rows of pixels: the colours of all that is marked there, without the
/// hundredfold repetition that ten thousand marks on a thousand pixels would be.
final class StripRows {

    /// How many colours a row has room for.
    static final int COLUMNS = 3;

    /// A mark is at least this high, so that a word in a long book can be seen.
    private static final int LEAST = 3;

    private final TreeMap<Integer, List<Look>> rows = new TreeMap<>();

    /// @param marks all annotations of the page
    static StripRows of(Marks marks, StripScale scale) {
        var rows = new StripRows();
        for (Annotation annotation : marks.all()) {
            int from = (int) scale.y(annotation.range().start());
            int to = Math.max(from + LEAST, (int) Math.ceil(scale.y(annotation.range().end())));
            if (!marks.isDimmed(annotation)) {
                for (Look look : marks.looks(annotation)) {
                    rows.add(from, to, look);
                }
            }
        }
        return rows;
    }

    private void add(int from, int to, Look look) {
        for (int row = from; row < to; row++) {
            var there = rows.computeIfAbsent(row, _ -> new ArrayList<>(COLUMNS));
            if (there.size() < COLUMNS
                    && there.stream().noneMatch(other -> sameColour(other.colour(), look.colour()))) {
                there.add(look);
            }
        }
    }

    private static boolean sameColour(@Nullable Colour one, @Nullable Colour other) {
        return java.util.Objects.equals(one, other);
    }

    /// The looks in each row that has any, by the row's distance from the top in pixels.
    Map<Integer, List<Look>> rows() {
        return rows;
    }
}
