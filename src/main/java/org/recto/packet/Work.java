package org.recto.packet;

import org.recto.intake.Intake;
import org.recto.intake.child.ChildReader;

import java.util.concurrent.Executor;

/// Where work is done that must not hold up the window. Tests use a twin that does it at once, on the same thread.
public interface Work extends AutoCloseable {

    /// Does one thing after another, in the order given: the packet's writer.
    Executor writer();

    /// Does several things at a time: reading files, drawing, exporting.
    Executor background();

    /// Where files are read. In the program that is another process, which a bad file may break.
    Intake intake();

    /// Hears that a packet can be written from now on, so that files may come.
    default void expectFiles() {}

    /// Waits for the writer to finish what it was given, and lets no more in; ends the processes that read files.
    @Override
    void close();

    /// Does everything at once, on the caller's thread, and reads files there, too.
    static Work onSameThread() {
        return new SameThreadWork(new Intake(), () -> {});
    }

    /// Does everything at once, on the caller's thread, but has files read by another process. It is started with the
    /// first file: most commands have none.
    static Work ofCommand() {
        var files = new ChildReader();
        return new SameThreadWork(new Intake(files), files::close);
    }

    /// Does everything on named daemon threads, and has files read by another process, which is started ahead.
    static Work onThreads() {
        return new ThreadedWork();
    }
}
