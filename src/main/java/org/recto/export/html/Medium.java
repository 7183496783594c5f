package org.recto.export.html;

/// What a page is made for.
enum Medium {
    /// A browser, whose window may have any size.
    SCREEN,
    /// A page of paper, which is set once.
    PAPER
}
