package org.recto.ui.page;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Colour;

import java.util.Arrays;
import java.util.Objects;

/// What the overview strip shows in each of its rows of pixels: the colours of all that is marked there, without the
/// hundredfold repetition that ten thousand marks on a thousand pixels would be.
final class StripRows {

    /// How many colours a row has room for.
    static final int COLUMNS = 3;

    /// A mark is at least this high, so that a word in a long book can be seen.
    private static final int LEAST = 3;

    private final @Nullable Colour[] colours;
    private final int[] counts;

    private StripRows(int height) {
        colours = new @Nullable Colour[height * COLUMNS];
        counts = new int[height];
    }

    /// @param marks all of the page
    static StripRows of(Marks marks, StripScale scale) {
        var rows = new StripRows((int) scale.height());
        marks.forEach(annotation -> rows.add(annotation, marks, scale));
        return rows;
    }

    private void add(Annotation annotation, Marks marks, StripScale scale) {
        if (!marks.isShown(annotation)) {
            return;
        }
        int from = (int) scale.y(annotation.range().start());
        int to = Math.max(from + LEAST, (int) Math.ceil(scale.y(annotation.range().end())));
        marks.forEachLook(annotation, look -> add(from, Math.min(to, counts.length), look.colour()));
    }

    private void add(int from, int to, @Nullable Colour colour) {
        for (int row = from; row < to; row++) {
            if (counts[row] < COLUMNS && !has(row, colour)) {
                colours[row * COLUMNS + counts[row]] = colour;
                counts[row]++;
            }
        }
    }

    private boolean has(int row, @Nullable Colour colour) {
        for (int i = 0; i < counts[row]; i++) {
            if (Objects.equals(colours[row * COLUMNS + i], colour)) {
                return true;
            }
        }
        return false;
    }

    /// How many rows there are.
    int size() {
        return counts.length;
    }

    /// The colours of a row, each once, in page order; null stands for what has no theme.
    @Nullable Colour[] at(int row) {
        return Arrays.copyOfRange(colours, row * COLUMNS, row * COLUMNS + counts[row]);
    }
}
