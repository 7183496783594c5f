package org.recto.text.anchor;

import org.recto.text.Progress;

import java.util.concurrent.CancellationException;

/// A stretch of the way that a piece of work goes, told as a share of the whole.
record Course(Progress progress, double from, double to) {

    static final Course UNWATCHED = new Course(Progress.NONE, 0, 1);

    /// @param share of this stretch, 0 to 1
    /// @throws CancellationException if the work is no longer wanted
    void at(double share) {
        if (!progress.at(from + (to - from) * Math.clamp(share, 0, 1))) {
            throw new CancellationException("nobody wants to know any more");
        }
    }

    /// A part of this stretch.
    Course part(double start, double end) {
        return new Course(progress, from + (to - from) * start, from + (to - from) * end);
    }
}
