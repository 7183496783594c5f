package org.recto.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// The typefaces of documents, all of which are embedded: Noto for most scripts, M+ for Chinese and Japanese, DejaVu
/// for Arabic, Hebrew and signs, Noto Emoji. The style sheet asks for them by these names.
final class Typefaces {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final PDDocument document;
    private final Map<String, PDFont> loaded = new HashMap<>();

    /// @param document that they are embedded into, once each, as far as they are used
    Typefaces(PDDocument document) {
        this.document = document;
    }

    void into(PdfRendererBuilder builder) {
        family(builder, "RectoSerif", "notoserif");
        family(builder, "RectoSans", "notosans");
        add(builder, "mplus1p-regular-fallback", "RectoEast", PLAIN, FontStyle.NORMAL);
        add(builder, "DejaVuSans", "RectoRest", PLAIN, FontStyle.NORMAL);
        add(builder, "notoemoji-subset", "RectoEmoji", PLAIN, FontStyle.NORMAL);
    }

    private void family(PdfRendererBuilder builder, String name, String file) {
        add(builder, file + "-regular-subset", name, PLAIN, FontStyle.NORMAL);
        add(builder, file + "-italic-subset", name, PLAIN, FontStyle.ITALIC);
        add(builder, file + "-bold-subset", name, BOLD, FontStyle.NORMAL);
        add(builder, file + "-bold_italic-subset", name, BOLD, FontStyle.ITALIC);
    }

    private void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(new Typeface(() -> loaded.computeIfAbsent(file, this::load)), family, weight, style, true);
    }

    private PDFont load(String file) {
        var name = "/org/recto/fonts/" + file + ".ttf";
        try (var in = Objects.requireNonNull(Typefaces.class.getResourceAsStream(name), name)) {
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A typeface that is read when it is first wanted.
    private static final class Typeface extends PDFontSupplier {

        private final Supplier<PDFont> source;

        Typeface(Supplier<PDFont> source) {
            super(null);
            this.source = source;
        }

        @Override
        public PDFont supply() {
            return source.get();
        }
    }
}
