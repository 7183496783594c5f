package org.recto.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.html.PrintedPage;
import org.recto.handout.Handout;

import java.io.IOException;

/// Binds sections into one document, in the order in which they are painted.
final class Binder {

    private final PDDocument document;
    private final PageTree tree;
    private final Highlights highlights;
    private final Structure structure = new Structure();
    private final Jumps jumps = new Jumps();
    private final Bookmarks bookmarks = new Bookmarks();

    /// @param tree which the pages that are painted are put into
    Binder(Handout handout, PDDocument document, PageTree tree) {
        this.document = document;
        this.tree = tree;
        this.highlights = new Highlights(handout, document);
    }

    /// Paints a section that is laid out. What it was laid out from, which is several times as large as the finished
    /// pages, may be let go then.
    void paint(PdfBoxRenderer section, PrintedPage page) throws IOException {
        int first = tree.pages().size();
        section.createPDFWithoutClosing();
        var pages = tree.pages().subList(first, tree.pages().size());
        var boxes = new Boxes(section, first);
        jumps.note(page.ids(), boxes);
        jumps.take(pages);
        bookmarks.take(page.bookmarks(), boxes, tree.pages());
        structure.take(document, pages);
        highlights.into(tree.pages(), boxes, structure);
    }

    /// What can be done when all sections are there.
    void finish() throws IOException {
        jumps.into(tree.pages());
        bookmarks.into(document);
        structure.into(document);
        Screen.into(document);
    }
}
