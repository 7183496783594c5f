package org.recto.export.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.Enclosing;
import org.recto.export.html.PrintedPage;
import org.recto.handout.Course;
import org.recto.handout.Handout;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// Writes the document as PDF: set on paper by OpenHTMLtoPDF from a page of our own, tagged, with bookmarks, and each
/// passage a highlight annotation of its own.
public final class PdfWriter {

    private final Handout handout;

    public PdfWriter(Handout handout) {
        this.handout = handout;
    }

    /// Writes the file.
    ///
    /// @param out left open
    public void write(OutputStream out) throws IOException {
        write(out, Course.UNWATCHED);
    }

    /// Writes the file, and tells how far it has come.
    ///
    /// @param out left open
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public void write(OutputStream out, Course course) throws IOException {
        XRLog.setLoggingEnabled(false);
        course.at(0);
        try (var document = document(course)) {
            var json = Enclosing.of(handout);
            if (json.isPresent()) {
                PieceInfo.into(document, json.get(), made());
            }
            document.save(out);
        }
    }

    /// The finished pages. What they were laid out from, which is several times as large, is let go.
    private PDDocument document(Course course) throws IOException {
        try (var renderer = renderer(course)) {
            var document = renderer.createPDFKeepOpen();
            try {
                new Highlights(handout).into(document, new Boxes(renderer));
                return document;
            } catch (IOException | RuntimeException e) {
                document.close();
                throw e;
            }
        }
    }

    private PdfBoxRenderer renderer(Course course) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        var page = PrintedPage.of(handout);
        var text = page.getDocumentElement().getTextContent();
        var watch = new Watch(course.part(0.1, 0.95), text.length());
        builder.withW3cDocument(page, null);
        builder.useUnicodeLineBreaker(watch);
        builder.usePageSupplier(watch);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Recto");
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        Typefaces.into(builder);
        return builder.buildPdfRenderer();
    }

    private GregorianCalendar made() {
        return GregorianCalendar.from(handout.options().date().atStartOfDay(ZoneOffset.UTC));
    }
}
