package org.recto.intake.child;

import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.text.Problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Reads files in the child, on a thread of its own, so that the child still hears when its parent has gone.
final class Worker {

    /// Bytes. Readers that descend into what a file nests come far with it; what is deeper is refused.
    private static final long STACK = 16 << 20;

    /// UTF-16 units of a stack trace.
    private static final int TRACE = 4_000;

    /// Of the work, between two tellings of how far it has come: a bar moves by no less.
    private static final double STEP = 0.01;

    private final FormatReader reader;
    private final AnswerWriter answers;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().stackSize(STACK).name("recto-reader").factory());
    private double told;

    Worker(FormatReader reader, AnswerWriter answers) {
        this.reader = reader;
        this.answers = answers;
    }

    void read(SourceFile file) {
        thread.execute(() -> answer(file));
    }

    private void answer(SourceFile file) {
        told = 0;
        try {
            answers.read(reader.read(file, Pace.of(this::tell, file.name())));
        } catch (Problem problem) {
            answers.refused(problem);
        } catch (StackOverflowError _) {
            answers.deep();
        } catch (RuntimeException | Error e) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            answers.failed(trace.toString().substring(0, Math.min(TRACE, trace.getBuffer().length())));
        }
    }

    /// Nobody asks a child to give up: it is killed.
    private boolean tell(double fraction) {
        if (fraction - told >= STEP) {
            told = fraction;
            answers.at(fraction);
        }
        return true;
    }
}
