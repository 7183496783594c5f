package org.recto.intake.format;

import org.recto.text.Problem;
import org.recto.text.Progress;

/// A stretch of the work of taking one file in: tells how far it has come, and ends it when it is no longer wanted.
public final class Pace {

    private final Progress progress;
    private final String name;
    private final double from;
    private final double to;

    private Pace(Progress progress, String name, double from, double to) {
        this.progress = progress;
        this.name = name;
        this.from = from;
        this.to = to;
    }

    /// The whole of the work.
    ///
    /// @param name of what is taken in
    public static Pace of(Progress progress, String name) {
        return new Pace(progress, name, 0, 1);
    }

    /// A part of this stretch.
    ///
    /// @param start where it starts, 0 to 1 of this one
    /// @param end where it ends
    public Pace part(double start, double end) {
        return new Pace(progress, name, from + start * (to - from), from + end * (to - from));
    }

    /// Tells how far this stretch has come.
    ///
    /// @param fraction 0 to 1
    /// @throws Problem if the work is no longer wanted
    public void at(double fraction) throws Problem {
        if (!progress.at(from + Math.clamp(fraction, 0, 1) * (to - from))) {
            throw Problem.input("intake.cancelled", name);
        }
    }
}
