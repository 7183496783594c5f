package org.recto.export.pdf;

import static java.util.stream.Collectors.toSet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// The typefaces of documents, all of which are embedded: Noto for most scripts, Chinese and Korean too, M+ for
/// Japanese, DejaVu for Arabic, Hebrew and signs, Noto Emoji. The style sheet asks for them by these names.
final class Typefaces {

    private static final String CHINA = "notosanssc/400Regular/NotoSansSC_400Regular";
    private static final String KOREA = "notosanskr/400Regular/NotoSansKR_400Regular";
    private static final Set<String> LARGE = Set.of(CHINA, KOREA);
    private static final String JAPAN = "mplus1p-regular-fallback";

    /// The scripts of East Asia begin after it.
    private static final int EAST = 0x1100;

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final PDDocument document;
    private final Map<String, PDFont> loaded = new HashMap<>();
    private final Map<PDFont, PDRectangle> boxes = new HashMap<>();

    /// @param document that they are embedded into, once each, as far as they are used
    Typefaces(PDDocument document) {
        this.document = document;
    }

    /// @param text that is to be set; of large faces only those are read that it needs
    void into(PdfRendererBuilder builder, String text) {
        var scripts = text.codePoints().filter(it -> it >= EAST).mapToObj(UnicodeScript::of).collect(toSet());
        boolean isJapanese = scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA);
        family(builder, "RectoSerif", "notoserif");
        family(builder, "RectoSans", "notosans");
        add(builder, JAPAN, isJapanese ? "RectoEast" : "RectoFar", PLAIN, FontStyle.NORMAL);
        if (scripts.contains(UnicodeScript.HAN)) {
            add(builder, CHINA, isJapanese ? "RectoFar" : "RectoEast", PLAIN, FontStyle.NORMAL);
        }
        if (scripts.contains(UnicodeScript.HANGUL)) {
            add(builder, KOREA, "RectoKorea", PLAIN, FontStyle.NORMAL);
        }
        add(builder, "DejaVuSans", "RectoRest", PLAIN, FontStyle.NORMAL);
        add(builder, "notoemoji-subset", "RectoEmoji", PLAIN, FontStyle.NORMAL);
    }

    /// The boxes in which the large faces draw: they would make every line of a text higher that has such a character.
    /// Until the document is written they pass for no higher than letters.
    void restore() {
        boxes.forEach((font, box) -> font.getFontDescriptor().setFontBoundingBox(box));
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
            var font = PDType0Font.load(document, in, true);
            if (LARGE.contains(file)) {
                boxes.put(font, font.getFontDescriptor().getFontBoundingBox());
                font.getFontDescriptor().setFontBoundingBox(new PDRectangle(0, -200, 1000, 1000));
            }
            return font;
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
