package org.recto.handout;

import org.recto.text.Progress;

import java.util.concurrent.CancellationException;

/// How far the making of a document has come. Making one that is no longer wanted ends in a [CancellationException],
/// wherever it is just then.
public final class Course {

    /// For a document that nobody waits for.
    public static final Course UNWATCHED = new Course(Progress.NONE, 0, 1);

    private final Progress progress;
    private final double from;
    private final double to;

    private Course(Progress progress, double from, double to) {
        this.progress = progress;
        this.from = from;
        this.to = to;
    }

    /// The whole way, told to somebody.
    public static Course of(Progress progress) {
        return new Course(progress, 0, 1);
    }

    /// A part of the way, as if it were a whole one.
    ///
    /// @param begin 0 to 1
    /// @param end at least `begin`, at most 1
    public Course part(double begin, double end) {
        return new Course(progress, at(begin, from, to), at(end, from, to));
    }

    private static double at(double fraction, double from, double to) {
        return from + fraction * (to - from);
    }

    /// Tells how far it has come.
    ///
    /// @param fraction of this part; more than 1 counts as 1, since what is still to be done may have been guessed
    /// @throws CancellationException if the document is no longer wanted
    public void at(double fraction) {
        if (!progress.at(at(Math.clamp(fraction, 0.0, 1.0), from, to))) {
            throw new CancellationException("the document is no longer wanted");
        }
    }
}
