package org.recto.cli;

import org.recto.text.Problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts a process like this one, without what tells it of a display.
final class ProcessRestart implements Restart {

    private static final List<String> NAMES = List.of("DISPLAY", "WAYLAND_DISPLAY");

    /// Drawing takes seconds; what takes longer than this will never end.
    private static final long MOST_MINUTES = 10;

    @Override
    public int withoutDisplay() throws Problem {
        var program = ProcessHandle.current().info();
        var words = new ArrayList<String>();
        program.command().ifPresent(words::add);
        words.addAll(List.of(program.arguments().orElse(new String[0])));
        var restart = new ProcessBuilder(words).inheritIO();
        NAMES.forEach(restart.environment()::remove);
        try {
            var process = restart.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw Problem.access("cli.display");
            }
            return process.exitValue();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw Problem.access("cli.display").causedBy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.access("cli.display").causedBy(e);
        }
    }
}
