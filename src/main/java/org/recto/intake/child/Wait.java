package org.recto.intake.child;

import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.text.Problem;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for a child to read a file: tells how far it has come, and gives up when the time is over or nobody wants the
/// file any more. What then becomes of the child is not its matter.
final class Wait {

    /// How often progress is told, and asked whether to go on.
    private static final long TELLING_NANOS = Duration.ofMillis(50).toNanos();

    /// What `-XX:+ExitOnOutOfMemoryError` exits with.
    private static final int OUT_OF_MEMORY = 3;

    private final Child child;
    private final SourceFile file;
    private final Pace pace;
    private final Duration limit;
    private volatile double fraction;

    Wait(Child child, SourceFile file, Pace pace, Duration limit) {
        this.child = child;
        this.file = file;
        this.pace = pace;
        this.limit = limit;
    }

    /// @throws Problem if there will be no answer
    Answer answer() throws Problem {
        try {
            return waited();
        } catch (ExecutionException e) {
            throw gone(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Problem.input("intake.cancelled", file.name());
        }
    }

    private Answer waited() throws Problem, ExecutionException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        var answer = child.ask(file, far -> fraction = far);
        while (true) {
            long left = end - System.nanoTime();
            try {
                return answer.get(Math.clamp(left, 0, TELLING_NANOS), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= 0) {
                    throw Problem.input("intake.slow", file.name(), limit.toSeconds()).causedBy(e);
                }
                pace.at(fraction);
            }
        }
    }

    /// Why there is no answer: what the child said was none, or it has ended.
    private Problem gone(ExecutionException failure) {
        int code = exitCode();
        var key = code == OUT_OF_MEMORY ? "intake.memory" : "intake.crashed";
        failure.addSuppressed(new IllegalStateException("exit code " + code + ": " + child.murmur()));
        return Problem.input(key, file.name()).causedBy(failure);
    }

    private int exitCode() {
        try {
            return child.exitCode();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
