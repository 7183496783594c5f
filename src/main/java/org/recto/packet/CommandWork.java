package org.recto.packet;

import org.recto.intake.Intake;
import org.recto.intake.child.ChildReader;

import java.util.concurrent.Executor;

/// The twin of [ThreadedWork] for the command line, where nothing is to be kept waiting. A process that reads files is
/// started with the first one: most commands have none.
final class CommandWork implements Work {

    private final ChildReader files = new ChildReader();
    private final Intake intake = new Intake(files);

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
        files.close();
    }
}
