package org.recto.intake.child;

import org.recto.intake.AnyFormat;
import org.recto.intake.format.FormatReader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The child process: reads the files that come in at standard input, and answers at standard output. It ends when its
/// input does, in the middle of a file, too: then the parent is gone.
final class ChildMain {

    private ChildMain() {}

    /// Reads files until no more come.
    ///
    /// @param args none
    public static void main(String[] args) throws IOException {
        new Rehearsal(new AnyFormat()).later();
        serve(new AnyFormat());
    }

    /// Does so with a reader of any kind.
    static void serve(FormatReader reader) throws IOException {
        var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // A library that prints would print into the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var worker = new Worker(reader, new AnswerWriter(out));
        try {
            while (true) {
                worker.read(Request.read(in));
            }
        } finally {
            leave();
        }
    }

    private static void leave() throws IOException {
        try {
            Files.deleteIfExists(Path.of(System.getProperty("java.io.tmpdir")));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
