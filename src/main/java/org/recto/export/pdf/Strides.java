package org.recto.export.pdf;

import org.recto.handout.Course;

/// How far all lanes have come together.
final class Strides {

    private final Course course;
    private double done;

    Strides(Course course) {
        this.course = course;
    }

    /// One lane has come on.
    ///
    /// @param share of the whole
    /// @throws java.util.concurrent.CancellationException if the document is no longer wanted
    synchronized void on(double share) {
        done += share;
        course.at(done);
    }
}
