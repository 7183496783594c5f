package org.recto.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.util.ThreadCtx;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

class WidthsTest {

    private static final FontContext NOTHING = new FontContext() {};

    private final PDDocument document = new PDDocument();
    private final Widths widths = new Widths();
    private final PdfBoxTextRenderer theirs = new PdfBoxTextRenderer();

    @BeforeEach
    void setUp() {
        var context = new SharedContext();
        context.registerWithThread();
        List.of(widths, theirs).forEach(it -> it.setup(NOTHING, new SimpleBidiReorderer()));
    }

    @AfterEach
    void close() throws IOException {
        ThreadCtx.cleanup();
        document.close();
    }

    private FontDescription face(String file) {
        try (var in = WidthsTest.class.getResourceAsStream("/org/recto/fonts/" + file + ".ttf")) {
            PDFont font = PDType0Font.load(document, Objects.requireNonNull(in), true);
            return new FontDescription(font, IdentValue.NORMAL, 400);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Both governments speak of trust, AVATAR.",
                "“Curly” — and – and … and ’",
                "soft\u00adhyphen",
                "Ελληνικά, кириллица, Žluťoučký",
                "a\tb\u0007c",
                "平壌 and 평양",
                "👩‍👩‍👧 reads",
                "العربية",
                "x² ≠ y"
            })
    void words_are_as_wide_as_they_are_set(String words) {
        var faces = List.of(face("notoserif-regular-subset"), face("DejaVuSans"));
        for (float size : new float[] {7.8F, 10, 133.3F, 266.7F}) {
            var font = new PdfBoxFSFont(faces, size);
            int width = theirs.getWidth(NOTHING, font, words);
            assertThat(widths.getWidth(NOTHING, font, words)).isEqualTo(width);
            assertThat(widths.getWidth(NOTHING, font, words)).as("again").isEqualTo(width);
        }
    }
}
