package org.recto.export.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.html.PrintedPage;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Sets sections, one after another, in a thread of its own and with typefaces of its own, since neither what lays a
/// section out nor a typeface serves two threads. So one lane can lay out what another will have painted before.
final class Lane implements Closeable {

    /// A section that is being set.
    ///
    /// @param laid where it ends, once it is laid out
    /// @param painted once it is on its pages
    record Work(CompletableFuture<Cut> laid, CompletableFuture<Void> painted) {}

    private final PDDocument document;
    private final Binder binder;
    private final Typefaces typefaces;
    private final Widths widths = new Widths();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    Lane(PDDocument document, Binder binder) {
        this.document = document;
        this.binder = binder;
        this.typefaces = new Typefaces(document);
    }

    /// Begins to set a section, or a stretch of it.
    ///
    /// @param first the number of its first page, from 0
    /// @param before what has to be painted before it
    Work set(PrintedPage section, int first, Watch watch, CompletableFuture<Void> before) {
        var laid = new CompletableFuture<Cut>();
        var painted =
                CompletableFuture.runAsync(() -> set(section, first, watch, laid, before), thread)
                        .whenComplete((_, failed) -> {
                            if (failed != null) {
                                laid.completeExceptionally(failed);
                            }
                        });
        return new Work(laid, painted);
    }

    private void set(
            PrintedPage section, int first, Watch watch, CompletableFuture<Cut> laid, CompletableFuture<Void> before) {
        if (section.hasPictures()) {
            before.join(); // they are put into the document while they are laid out, and only one thread may do that
        }
        try (var renderer = renderer(section, first, watch)) {
            renderer.getSharedContext().setTextRenderer(widths);
            renderer.layout();
            var cut = Cut.of(renderer, section);
            renderer.getRootBox().getLayer().trimPageCount(cut.pages());
            laid.complete(cut);
            before.join();
            binder.paint(renderer, section);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(PrintedPage section, int first, Watch watch) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useInitialPageNumber(first + 1);
        builder.withW3cDocument(section.document(), null);
        builder.useUnicodeLineBreaker(watch);
        builder.usePageSupplier(watch);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
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

    /// What can be done when all is set.
    void finish() {
        typefaces.restore();
    }

    /// Waits for what it is at.
    @Override
    public void close() {
        thread.close();
    }
}
