package org.recto.packet;

import org.recto.export.pdf.PdfPages;
import org.recto.handout.PagePicture;
import org.recto.text.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A document as it is on paper, to be looked at or printed. It is kept in a temporary file until it is closed. Any
/// thread may use it.
public final class Printout implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Printout.class.getName());

    /// The size of a page in points, of which an inch has 72.
    public record Size(double width, double height) {}

    interface Filling {
        void fill(Path file) throws Problem, IOException;
    }

    private final Path file;
    private final PdfPages pages;

    private Printout(Path file) throws IOException {
        this.file = file;
        this.pages = new PdfPages(file);
    }

    /// @param filling writes the document into an empty file
    static Printout of(Filling filling) throws Problem {
        try {
            var file = Files.createTempFile("recto-", ".pdf");
            boolean made = false;
            try {
                filling.fill(file);
                var printout = new Printout(file);
                made = true;
                return printout;
            } finally {
                if (!made) {
                    delete(file);
                }
            }
        } catch (IOException e) {
            throw Problem.access("export.pages").causedBy(e);
        }
    }

    /// Where it is kept.
    Path file() {
        return file;
    }

    /// The sizes of all pages.
    public List<Size> sizes() {
        return pages.sizes().stream().map(size -> new Size(size.width(), size.height())).toList();
    }

    /// Draws a page. This takes a moment: to be done off the window's thread.
    ///
    /// @param page from 0
    /// @param scale pixels a point
    public PagePicture draw(int page, double scale) {
        try {
            return pages.draw(page, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pages.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "not closed: " + file, e);
        }
        delete(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "left behind: " + file, e);
        }
    }
}
