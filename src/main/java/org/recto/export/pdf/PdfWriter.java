package org.recto.export.pdf;

import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.Enclosing;
import org.recto.export.html.PrintedPage;
import org.recto.export.html.PrintedSection;
import org.recto.handout.Course;
import org.recto.handout.Handout;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/// Writes the document as PDF: set on paper by OpenHTMLtoPDF from pages of our own, section by section, tagged, with
/// bookmarks, and each passage a highlight annotation of its own.
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
        try (var document = new PDDocument()) {
            sections(document, course.part(0, 0.85));
            var json = Enclosing.of(handout);
            if (json.isPresent()) {
                PieceInfo.into(document, json.get(), made());
            }
            document.save(out);
        }
    }

    /// While a section is set, the page of the next is made.
    private void sections(PDDocument document, Course course) throws IOException {
        var sections = PrintedSection.all(handout);
        double all = sections.stream().mapToLong(PrintedSection::size).sum();
        var binder = new Binder(handout, document);
        long done = 0;
        try (var maker = Executors.newSingleThreadExecutor()) {
            var next = CompletableFuture.supplyAsync(sections.getFirst()::page, maker);
            for (int i = 0; i < sections.size(); i++) {
                long end = done + sections.get(i).size();
                var page = made(next);
                if (i + 1 < sections.size()) {
                    next = CompletableFuture.supplyAsync(sections.get(i + 1)::page, maker);
                }
                if (page.isPresent()) {
                    binder.add(page.get(), course.part(done / all, end / all));
                }
                done = end;
            }
        }
        binder.finish();
    }

    private static Optional<PrintedPage> made(CompletableFuture<Optional<PrintedPage>> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private GregorianCalendar made() {
        return GregorianCalendar.from(handout.options().date().atStartOfDay(ZoneOffset.UTC));
    }
}
