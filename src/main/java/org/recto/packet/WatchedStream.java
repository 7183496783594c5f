package org.recto.packet;

import org.recto.handout.Course;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Lets nothing more be written once the document is no longer wanted, whoever writes it.
final class WatchedStream extends FilterOutputStream {

    /// How many bytes are written between two looks.
    private static final int OFTEN = 4096;

    private final Course course;
    private final double reached;
    private int left;

    /// @param reached how far the document has come when its bytes are written
    WatchedStream(OutputStream out, Course course, double reached) {
        super(out);
        this.course = course;
        this.reached = reached;
    }

    @Override
    public void write(int b) throws IOException {
        look(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        look(length);
        out.write(bytes, from, length);
    }

    private void look(int length) {
        left -= length;
        if (left < 0) {
            course.at(reached);
            left = OFTEN;
        }
    }
}
