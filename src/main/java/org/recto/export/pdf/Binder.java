package org.recto.export.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.html.PrintedPage;
import org.recto.handout.Course;
import org.recto.handout.Handout;

import java.io.IOException;
import java.text.Bidi;

/// Sets sections on paper, one after another, and binds them into one document: what each was laid out from, which is
/// several times as large as the finished pages, is let go before the next.
final class Binder {

    private final PDDocument document;
    private final Highlights highlights;
    private final Typefaces typefaces;
    private final PageTree tree;
    private final Structure structure = new Structure();
    private final Jumps jumps = new Jumps();

    Binder(Handout handout, PDDocument document) {
        this.document = document;
        this.highlights = new Highlights(handout);
        this.typefaces = new Typefaces(document);
        this.tree = new PageTree(document);
    }

    void add(PrintedPage section, Course course) throws IOException {
        int first = tree.pages().size();
        try (var renderer = renderer(section, new Watch(course, tree, section.characters()))) {
            renderer.createPDFWithoutClosing();
            var boxes = new Boxes(renderer, first);
            highlights.into(tree.pages(), document, boxes);
            jumps.note(section.ids(), boxes);
        }
        structure.take(document, tree.pages().subList(first, tree.pages().size()));
    }

    /// What can be done when all sections are there.
    void finish() throws IOException {
        jumps.into(tree.pages());
        structure.into(document);
        typefaces.restore();
    }

    private PdfBoxRenderer renderer(PrintedPage section, Watch watch) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.useInitialPageNumber(tree.pages().size() + 1);
        builder.withW3cDocument(section.document(), null);
        builder.useUnicodeLineBreaker(watch);
        builder.usePageSupplier(watch);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Recto");
        var text = section.document().getDocumentElement().getTextContent();
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        typefaces.into(builder, text);
        return builder.buildPdfRenderer();
    }
}
