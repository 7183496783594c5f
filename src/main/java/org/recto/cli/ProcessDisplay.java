package org.recto.cli;

import org.recto.text.Problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The display that the environment of this process names.
final class ProcessDisplay implements Display {

    private static final List<String> NAMES = List.of("DISPLAY", "WAYLAND_DISPLAY");

    /// Drawing takes seconds; what takes longer than this will never end.
    private static final long MOST_MINUTES = 5;

    /// On Linux the window toolkit needs an X server, which Wayland too offers under this name.
    @Override
    public boolean isThere() {
        var screen = System.getenv("DISPLAY");
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || (screen != null && !screen.isBlank());
    }

    @Override
    public int restartWithout() throws Problem {
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
