package org.recto.ui.page;

/// How the width of a page is shared out between its text and the notes beside it. All lengths are pixels from the
/// page's left edge.
///
/// @param left where the text begins
/// @param end where it ends
/// @param notes where the notes beside it begin
/// @param notesWidth how wide they are; 0 if there is no room for them
record Columns(double left, double end, double notes, double notesWidth) {

    /// Room for paragraph numbers on the left, and for signs on the right.
    private static final double LEAST_MARGIN = 46;

    /// Where there is hardly any room for the text, its margins have no more than this; they grow with the page.
    private static final double NARROWEST_MARGIN = 33;

    private static final double SHARE_OF_MARGIN = 0.13;

    /// What a text gives up of its measure for notes, at most: some 45 letters a line are left of the usual 68.
    private static final double LEAST_TEXT = 0.66;

    /// Of what a page has to spare, the text has this part until it has its measure.
    private static final double SHARE_OF_TEXT = 0.7;

    /// Between the text and the notes, and between the notes and the page's edge.
    private static final double GAP = 30;

    private static final double EDGE = 6;

    /// How wide notes are, at least and at most, in sizes of the text.
    private static final double LEAST_NOTES = 9.4;

    private static final double MOST_NOTES = 15;

    /// The text alone, in the middle of its page.
    static Columns alone(double pageWidth, double measure) {
        double least = Math.clamp(Math.floor(pageWidth * SHARE_OF_MARGIN), NARROWEST_MARGIN, LEAST_MARGIN);
        double left = Math.floor(Math.max(least, (pageWidth - measure) / 2));
        double right = Math.max(least, pageWidth - left - measure);
        return new Columns(left, pageWidth - right, pageWidth, 0);
    }

    /// The text with notes beside it, both in the middle of the page; the text alone where there is no room for both.
    ///
    /// @param measure the width that the text would like to have
    /// @param size of the text
    static Columns besideNotes(double pageWidth, double measure, double size) {
        double leastNotes = LEAST_NOTES * size;
        double spare = pageWidth - LEAST_MARGIN - measure * LEAST_TEXT - GAP - leastNotes - EDGE;
        if (spare < 0) {
            return alone(pageWidth, measure);
        }
        double text = Math.floor(Math.min(measure, measure * LEAST_TEXT + spare * SHARE_OF_TEXT));
        double rest = spare - (text - measure * LEAST_TEXT);
        double notes = Math.floor(Math.min(MOST_NOTES * size, leastNotes + Math.max(0, rest)));
        double left = LEAST_MARGIN + Math.floor(Math.max(0, rest - (notes - leastNotes)) / 2);
        return new Columns(left, left + text, left + text + GAP, notes);
    }

    /// Whether there is room for notes.
    boolean isBesideNotes() {
        return notesWidth > 0;
    }
}
