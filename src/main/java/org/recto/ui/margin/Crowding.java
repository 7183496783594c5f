package org.recto.ui.margin;

import java.util.ArrayList;
import java.util.List;

/// Decides which notes are shown as a whole where many would stand beside few lines. It goes by where the passages
/// stand in the text and how long the notes are, not by what is in sight: a note does not change while the page is
/// scrolled.
///
/// @param line the height of a note that is only a line, in pixels
/// @param gap between two notes
/// @param furthest how far below its passage a note may stand
record Crowding(double line, double gap, double furthest) {

    /// A note that wants a place.
    ///
    /// @param at where its passage begins, in pixels from the beginning of the text, more or less
    /// @param height that it would have as a whole
    record Wish(double at, double height) {}

    /// How a note is shown.
    ///
    /// @param shape how much of it
    /// @param more how many after it are only counted
    record Shown(Shape shape, int more) {}

    /// How much of a note is shown.
    enum Shape {
        /// All of it, or its beginning if it is long.
        WHOLE,
        /// Its first line.
        LINE,
        /// Nothing; it is counted.
        COUNTED
    }

    /// How each of the notes is shown. Notes that push one another too far down are a line each; those that would stand
    /// too far down even so are counted.
    ///
    /// @param wishes in the order of their passages
    List<Shown> of(List<Wish> wishes) {
        var shown = new ArrayList<Shown>(wishes.size());
        while (shown.size() < wishes.size()) {
            int from = shown.size();
            int end = from;
            double free = Double.NEGATIVE_INFINITY;
            double pushed = 0;
            while (end < wishes.size() && (end == from || wishes.get(end).at() < free)) {
                double top = Math.max(free, wishes.get(end).at());
                pushed = Math.max(pushed, top - wishes.get(end).at());
                free = top + wishes.get(end).height() + gap;
                end++;
            }
            if (pushed <= furthest) {
                shown.addAll(java.util.Collections.nCopies(end - from, new Shown(Shape.WHOLE, 0)));
            } else {
                lines(wishes.subList(from, end), shown);
            }
        }
        return shown;
    }

    private void lines(List<Wish> run, List<Shown> shown) {
        double free = Double.NEGATIVE_INFINITY;
        int last = -1;
        for (Wish wish : run) {
            double top = Math.max(free, wish.at());
            if (top - wish.at() <= furthest) {
                last = shown.size();
                shown.add(new Shown(Shape.LINE, 0));
                free = top + line + gap;
            } else {
                shown.set(last, new Shown(Shape.LINE, shown.get(last).more() + 1));
                shown.add(new Shown(Shape.COUNTED, 0));
            }
        }
    }
}
