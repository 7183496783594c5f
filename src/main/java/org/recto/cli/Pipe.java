package org.recto.cli;

import org.jspecify.annotations.Nullable;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// An output that remembers why it failed. A reader that has gone, as `head` does when it has seen enough, is no
/// failure.
final class Pipe extends FilterOutputStream {

    private boolean closed;
    private @Nullable IOException failure;

    Pipe(OutputStream to) {
        super(to);
    }

    /// Why not everything was written; null if it was, or nobody wanted it.
    @Nullable IOException failure() {
        return failure;
    }

    private interface Act {
        void run() throws IOException;
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private void attempt(Act act) {
        if (closed) {
            return;
        }
        try {
            act.run();
        } catch (IOException e) {
            closed = true;
            failure = isGone(e) ? null : e;
        }
    }

    private static boolean isGone(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
