package org.recto.packet;

import org.recto.intake.Intake;

import java.util.concurrent.Executor;

/// The twin of [ThreadedWork] that makes tests deterministic.
final class SameThreadWork implements Work {

    private final Intake intake = new Intake();

    @Override
    public Executor writer() {
        return Runnable::run;
    }

    @Override
    public Executor background() {
        return Runnable::run;
    }

    @Override
    public Intake intake() {
        return intake;
    }

    @Override
    public void close() {
        // nothing is ever left to do
    }
}
