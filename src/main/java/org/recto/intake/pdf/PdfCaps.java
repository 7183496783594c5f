package org.recto.intake.pdf;

/// How much a PDF may hold, beyond what any file may.
final class PdfCaps {

    /// Pages. The longest books have some thousand; a file of a few kilobytes can claim millions.
    static final int PAGES = 10_000;

    /// Steps of drawing on all pages together. A long book takes a million, a page of a map a hundred thousand; a form
    /// that draws others over and over, each twice, never ends.
    static final long STEPS = 30_000_000;

    /// Forms (drawings within drawings) that are drawn on all pages together. Letterheads and symbols are some on each
    /// page; each costs as much as a hundred other steps.
    static final int FORMS = 200_000;

    /// Letters on one page, far above those of a newspaper's. They are held and sorted together.
    static final int LETTERS = 150_000;

    /// Links, highlights and notes on one page. Each letter is held against each of them.
    static final int AREAS = 2_000;

    /// Bytes of all pictures together. A packet is sent around by mail; a book of photographs has as much.
    static final int PICTURES = 20_000_000;

    /// Pictures whose places are kept, far above those of any book.
    static final int PLATES = 5_000;

    /// Bytes of the description of a file (XMP), which is parsed as a whole; real ones have some thousand.
    static final int DESCRIPTION = 1_000_000;

    /// How far a tree of pages, columns or forms is followed into its depth.
    static final int DEPTH = 40;

    private PdfCaps() {}
}
