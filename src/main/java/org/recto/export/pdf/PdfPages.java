package org.recto.export.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.recto.handout.PagePicture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The pages of a PDF file, drawn as they are on paper. The file stays open, and little of it in memory. Any thread may
/// ask for a page; one is drawn at a time.
public final class PdfPages implements Closeable {

    /// The size of a page in points, of which an inch has 72.
    public record Size(double width, double height) {}

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes = new ArrayList<>();

    /// Opens a file that [PdfWriter] has written.
    public PdfPages(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
        renderer = new PDFRenderer(document);
        for (PDPage page : document.getPages()) {
            var box = page.getCropBox();
            sizes.add(new Size(box.getWidth(), box.getHeight()));
        }
    }

    /// The sizes of all pages.
    public List<Size> sizes() {
        return List.copyOf(sizes);
    }

    /// Draws a page.
    ///
    /// @param page from 0
    /// @param scale pixels a point
    public synchronized PagePicture draw(int page, double scale) throws IOException {
        var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        return new PagePicture(width, height, IntBuffer.wrap(pixels));
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
