package org.recto.cli;

import org.recto.text.Problem;

/// The exit codes.
final class Exit {

    /// Done.
    static final int DONE = 0;

    /// The input was bad; nothing changed.
    static final int INPUT = 1;

    /// Wrong usage.
    static final int USAGE = 2;

    /// Something could not be read or written, or the program itself failed.
    static final int ACCESS = 3;

    private Exit() {}

    static int of(Problem problem) {
        return switch (problem.kind()) {
            case INPUT -> INPUT;
            case ACCESS -> ACCESS;
        };
    }
}
