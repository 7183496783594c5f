package org.recto.ui.papers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Does what it is given when a test says so.
final class ByHand implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public synchronized void execute(Runnable task) {
        waiting.add(task);
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /// Does the one that has waited longest, on the caller's thread.
    void step() {
        Runnable task;
        synchronized (this) {
            task = waiting.remove();
        }
        task.run();
    }
}
