package org.recto.packet;

import org.recto.intake.Intake;

import java.util.concurrent.Executor;

/// The twin of [ThreadedWork] where nothing is to be kept waiting: at the command line, and in tests, which it makes
/// deterministic.
///
/// @param intake where files are read
/// @param ending ends what the intake needs
record SameThreadWork(Intake intake, Runnable ending) implements Work {

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
        ending.run();
    }
}
