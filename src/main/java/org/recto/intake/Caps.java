package org.recto.intake;

/// How much a file may hold. The caps are far above what anybody reads closely, and low enough that a file made to
/// exhaust the program cannot.
final class Caps {

    /// Bytes of a file. A scanned book with its pictures stays below; what is above would not fit into the memory that
    /// reading it is given.
    static final int FILE_BYTES = 100_000_000;

    /// UTF-16 units of a text: ten times the Bible. The text stands in memory several times while it is read.
    static final int TEXT_UNITS = 20_000_000;

    /// Blocks of a text: two a line of the longest books. Each becomes a row on the screen and in the list of blocks.
    static final int BLOCKS = 1_000_000;

    /// Code points of a title, as lists and tabs show it. A longer one is cut there; the text keeps it whole.
    static final int TITLE = 200;

    /// UTF-16 units of an address, as browsers take them.
    static final int LINK = 2_000;

    private Caps() {}
}
