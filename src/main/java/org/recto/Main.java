package org.recto;

/// Starts Recto.
final class Main {

    private Main() {}

    /// Starts the program.
    ///
    /// @param args the words of the command line
    public static void main(String[] args) {}
}
