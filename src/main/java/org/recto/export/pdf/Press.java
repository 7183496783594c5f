package org.recto.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.recto.export.html.PrintedPage;
import org.recto.export.html.PrintedSection;
import org.recto.handout.Course;
import org.recto.handout.Handout;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/// Sets sections on paper and binds them into a document: while one is painted, the next is laid out, and the page of
/// the one after it made.
final class Press implements Closeable {

    /// So many characters are worth a second set of typefaces in the file.
    private static final double LARGE = 100_000;

    private static final int LANES = 2;

    /// The version of PDF that is written: ISO 32000-1.
    private static final float PDF = 1.7F;

    private final List<PrintedSection> sections;
    private final double size;
    private final PageTree tree;
    private final Binder binder;
    private final List<Lane> lanes;
    private final Strides strides;
    private CompletableFuture<Void> painted = CompletableFuture.completedFuture(null);
    private int pages;
    private int works;

    Press(Handout handout, PDDocument document, Course course) {
        this.sections = PrintedSection.all(handout);
        this.size = Math.max(1, sections.stream().mapToLong(PrintedSection::size).sum());
        this.tree = new PageTree(document);
        this.binder = new Binder(handout, document, tree);
        this.lanes = IntStream.range(0, size < LARGE ? 1 : LANES).mapToObj(_ -> new Lane(document, binder)).toList();
        this.strides = new Strides(course);
        // each renderer would see to it, while another paints
        document.getDocument().setVersion(PDF);
    }

    /// Sets all sections.
    ///
    /// @throws java.util.concurrent.CancellationException if the document is no longer wanted
    void run() throws IOException {
        int section = 0;
        var page = page(section, 0);
        while (section < sections.size()) {
            if (page.isEmpty()) {
                page = page(++section, 0);
            } else if (page.get().stretch().isLast()) {
                var work = set(page.get(), sections.get(section).size());
                page = page(++section, 0);
                pages += done(work.laid()).pages();
            } else {
                var end = done(set(page.get(), sections.get(section).size()).laid());
                page = page(section, end.block());
                pages += end.pages();
            }
        }
        done(painted);
        binder.finish();
        lanes.forEach(Lane::finish);
    }

    private Optional<PrintedPage> page(int section, int from) {
        return section < sections.size() ? sections.get(section).page(from) : Optional.empty();
    }

    private Lane.Work set(PrintedPage page, long characters) {
        var lane = lanes.get(works++ % lanes.size());
        var stretch = page.stretch();
        double blocks = stretch.all() == 0 ? 1 : (stretch.to() - stretch.from()) / (double) stretch.all();
        var watch = new Watch(strides, blocks * characters / size, tree, page.characters());
        var work = lane.set(page, pages, watch, painted);
        painted = work.painted();
        return work;
    }

    private static <T> T done(CompletableFuture<T> work) throws IOException {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException file -> throw file.getCause();
                case RuntimeException known -> throw known;
                case Error known -> throw known;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void close() {
        lanes.forEach(Lane::close);
    }
}
