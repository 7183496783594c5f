package org.recto;

import org.recto.cli.Cli;

import java.util.List;

/// Starts Recto.
final class Main {

    private Main() {}

    /// Starts the program and ends with its exit code.
    ///
    /// @param args the words of the command line
    public static void main(String[] args) {
        System.exit(Cli.ofProcess(_ -> false, (_, _, _, _) -> List.of()).run(args));
    }
}
