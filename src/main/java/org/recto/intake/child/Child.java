package org.recto.intake.child;

import org.recto.intake.format.SourceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;

/// A process that reads one file after another. It ends by itself when this process does, since its input ends then.
final class Child {

    /// How long a killed process may take to be gone; the system ends it without asking it.
    private static final int DYING_SECONDS = 1;

    private final Process process;
    private final Path folder;
    private final AnswerParser answers;
    private final Murmur errors;
    private final ExecutorService talk;

    /// @param folder its own, which goes when it goes
    Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.answers = new AnswerParser(process.getInputStream());
        this.errors = new Murmur(process.getErrorStream());
        this.talk = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("recto-child-", 1).factory());
        talk.execute(errors);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /// Hands it a file. It must have answered on the one before.
    ///
    /// @param progress hears how far it has come, on another thread
    /// @return fails if the process ends or says what is no answer
    CompletableFuture<Answer> ask(SourceFile file, DoubleConsumer progress) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        Request.write(file, process.getOutputStream());
                    } catch (IOException _) {
                        // it has gone: so its answers end here, which says why
                    }
                    return answers.next(file, progress);
                },
                talk);
    }

    /// With what it ended, if it is about to.
    ///
    /// @return its exit code; -1 if it lives on
    int exitCode() throws InterruptedException {
        return process.waitFor(DYING_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /// The beginning of what it wrote to its standard error.
    String murmur() {
        return errors.heard();
    }

    /// Ends it at once, whatever it is doing.
    void kill() {
        process.destroyForcibly();
        talk.shutdown();
        try {
            process.waitFor(DYING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        clear(folder);
    }

    /// What cannot be deleted is left to the system, whose place for temporary files it is.
    private static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            folder.toFile().deleteOnExit();
        }
    }
}
