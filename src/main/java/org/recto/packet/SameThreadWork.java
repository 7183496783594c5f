package org.recto.packet;

import java.util.concurrent.Executor;

/// The twin of [ThreadedWork] that makes tests and the command line deterministic.
final class SameThreadWork implements Work {

    @Override
    public Executor writer() {
        return Runnable::run;
    }

    @Override
    public Executor background() {
        return Runnable::run;
    }

    @Override
    public void close() {
        // nothing is ever left to do
    }
}
