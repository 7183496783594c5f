package org.recto.ui.page;

import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.List;

/// What is to be drawn behind one stretch of text, and where, without saying how. All ranges are code points of the
/// reading, within the stretch; nothing in it is hidden by anything else in it.
///
/// @param fills washes of colour, which may overlap, at most [#LANES] at any place
/// @param bars underlines, no two in the same lane at any place
/// @param hidden those for which no lane was left; they are only counted
/// @param signs what stands beside the line in which an annotation ends
/// @param frames around what is picked out
record Painting(List<Fill> fills, List<Bar> bars, List<Range> hidden, List<Sign> signs, List<Frame> frames) {

    /// How many bars can lie under a line of text.
    static final int LANES = 3;

    record Fill(Range range, Look look) {}

    /// @param lane 0 is the nearest to the text
    record Bar(Range range, int lane, Look look) {}

    /// @param of the annotation
    /// @param at where it ends
    record Sign(Id<Annotation> of, int at, boolean note, boolean linked) {}

    /// @param starts whether the annotation starts here, rather than in an earlier stretch
    /// @param ends whether it ends here
    record Frame(Range range, boolean starts, boolean ends) {}

    /// The largest number of hidden bars at any one place of a range.
    int hiddenWithin(Range range) {
        int most = 0;
        for (Range one : hidden) {
            if (one.overlaps(range)) {
                int at = Math.max(one.start(), range.start());
                most = Math.max(most, (int) hidden.stream().filter(other -> other.contains(at)).count());
            }
        }
        return most;
    }
}
