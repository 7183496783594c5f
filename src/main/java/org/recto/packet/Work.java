package org.recto.packet;

import java.util.concurrent.Executor;

/// Where work is done that must not hold up the window. Tests use a twin that does it at once, on the same thread.
public interface Work extends AutoCloseable {

    /// Does one thing after another, in the order given: the packet's writer.
    Executor writer();

    /// Does several things at a time: reading files, drawing, exporting.
    Executor background();

    /// Waits for the writer to finish what it was given, and lets no more in.
    @Override
    void close();

    /// Does everything at once, on the caller's thread.
    static Work onSameThread() {
        return new SameThreadWork();
    }

    /// Does everything on named daemon threads.
    static Work onThreads() {
        return new ThreadedWork();
    }
}
