package org.recto.packet;

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
    public void close() {
        background.shutdownNow();
        writer.close();
    }
}
