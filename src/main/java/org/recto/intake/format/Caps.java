package org.recto.intake.format;

/// How much a file may hold. The caps are far above what anybody reads closely, and low enough that a file made to
/// exhaust the program cannot.
public final class Caps {

    /// Bytes of a file. A scanned book with its pictures stays below; what is above would not fit into the memory that
    /// reading it is given.
    public static final int FILE_BYTES = 100_000_000;

    /// UTF-16 units of a text: five times the Bible. The text stands in memory several times while it is read.
    public static final int TEXT_UNITS = 20_000_000;

    /// Lines of a text. Each costs memory of its own while paragraphs are looked for; the longest texts, whose lines
    /// are cut, have a fifth of it.
    public static final int LINES = 2_000_000;

    /// Blocks of a text. Each is an object in memory for as long as the reading is open.
    public static final int BLOCKS = 1_000_000;

    /// UTF-16 units that are read as Markdown. Its parser makes an object of every mark; a long book has half of this,
    /// and what is longer is taken as plain text.
    public static final int MARKDOWN_UNITS = 5_000_000;

    /// The sum, over all stretches of Markdown without a blank line, of the squares of their marks. The parser's time
    /// may grow with it (about 1 s for 1,000,000,000, where `[` or `*` are left open on purpose); a page of links has
    /// 1,000,000.
    public static final long MARKDOWN_TANGLE = 1_000_000_000;

    /// Cells of a document's tables. Few words make many cells: a row of one cell is filled up to the width of its
    /// table.
    public static final int TABLE_CELLS = 200_000;

    /// UTF-16 units of front matter, whose reader is slow on long values. Real ones have some hundred.
    public static final int FRONT_MATTER = 20_000;

    /// UTF-16 units of an address; browsers take no more. What is longer is a picture or a program in disguise.
    public static final int LINK = 2_000;

    /// UTF-16 units of all addresses together: one long one may be referred to from a million places.
    public static final int LINKS = 5_000_000;

    /// Chapters of a book that can be readings of their own, and bytes of the files that they stand in together.
    public static final int CHAPTERS = 1_000;

    public static final int CHAPTER_BYTES = 60_000_000;

    /// Code points of a title, as lists and tabs show it. A longer one is cut there; the text keeps it whole.
    public static final int TITLE = 200;

    /// Pictures of a text, and bytes of all of them together: they are kept in the packet, which is sent around, beside
    /// the file that they came from. A picture beyond is left out; its caption stays.
    public static final int PICTURES = 2_000;

    public static final int PICTURE_BYTES = 20_000_000;

    /// Highlights and comments that a file carries. A class that all comments on one file makes some thousand.
    public static final int MARKS = 100_000;

    private Caps() {}
}
