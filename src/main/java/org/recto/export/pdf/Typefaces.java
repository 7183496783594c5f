package org.recto.export.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.InputStream;
import java.util.Objects;

/// The typefaces of documents, all of which are embedded: Noto for most scripts, M+ for Chinese and Japanese, DejaVu
/// for Arabic, Hebrew and signs, Noto Emoji. The style sheet asks for them by these names.
final class Typefaces {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private Typefaces() {}

    static void into(PdfRendererBuilder builder) {
        family(builder, "RectoSerif", "notoserif");
        family(builder, "RectoSans", "notosans");
        add(builder, "mplus1p-regular-fallback", "RectoEast", PLAIN, FontStyle.NORMAL);
        add(builder, "DejaVuSans", "RectoRest", PLAIN, FontStyle.NORMAL);
        add(builder, "notoemoji-subset", "RectoEmoji", PLAIN, FontStyle.NORMAL);
    }

    private static void family(PdfRendererBuilder builder, String name, String file) {
        add(builder, file + "-regular-subset", name, PLAIN, FontStyle.NORMAL);
        add(builder, file + "-italic-subset", name, PLAIN, FontStyle.ITALIC);
        add(builder, file + "-bold-subset", name, BOLD, FontStyle.NORMAL);
        add(builder, file + "-bold_italic-subset", name, BOLD, FontStyle.ITALIC);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> source =
                () ->
                        Objects.requireNonNull(
                                Typefaces.class.getResourceAsStream("/org/recto/fonts/" + file + ".ttf"), file);
        builder.useFont(source, family, weight, style, true);
    }
}
