package org.recto.packet;

import org.recto.intake.Intake;
import org.recto.intake.child.ChildReader;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// One writer and a small pool, all daemon threads with names. What they are given to do is always wrapped in a future,
/// so that no exception is lost.
final class ThreadedWork implements Work {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("recto-writer"));
    private final ExecutorService background =
            Executors.newFixedThreadPool(
                    Math.max(2, Runtime.getRuntime().availableProcessors()), named("recto-background"));

    private final ChildReader files = new ChildReader();
    private final Intake intake = new Intake(files);

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    @Override
    public Executor writer() {
        return writer;
    }

    @Override
    public Executor background() {
        return background;
    }

    @Override
    public Intake intake() {
        return intake;
    }

    @Override
    public void expectFiles() {
        background.execute(files::getReady);
    }

    @Override
    public void close() {
        background.shutdownNow();
        files.close();
        writer.close();
    }
}
