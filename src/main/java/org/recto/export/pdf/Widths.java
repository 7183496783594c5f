package org.recto.export.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.util.OpenUtil;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// How wide words are, found as OpenHTMLtoPDF finds it, but of each letter only once: a tenth of the time that a
/// document takes went into encoding words to measure them.
final class Widths extends PdfBoxTextRenderer {

    /// Latin, Greek and Cyrillic letters, and punctuation, come before it. Of other scripts a typeface may have some
    /// letters and not others, and what comes in their stead is not ours to say.
    private static final int KNOWN = 0x2100;

    /// A letter whose width has not been asked for.
    private static final float UNASKED = -1;

    /// The thousandths of a font's size that widths are told in.
    private static final float EM = 1000;

    /// What is wider by less than a dot's hundredth is not wider.
    private static final float NOTHING = 0.01F;

    private final IdentityHashMap<PDFont, float[]> faces = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String words) {
        if (font instanceof PdfBoxFSFont set) {
            float width = width(set, words);
            if (!Float.isNaN(width)) {
                float dots = width / EM * font.getSize2D();
                return dots - Math.floor(dots) < NOTHING ? (int) dots : (int) Math.ceil(dots);
            }
        }
        return super.getWidth(context, font, words);
    }

    /// In thousandths of the size; NaN if not all of it can be told letter by letter.
    private float width(PdfBoxFSFont font, String words) {
        var face = face(font.getFontDescriptions());
        if (face == null) {
            return Float.NaN;
        }
        var known = faces.computeIfAbsent(face, _ -> unasked());
        float width = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter >= KNOWN) {
                return Float.NaN;
            }
            if (known[letter] == UNASKED) {
                known[letter] = ask(face, String.valueOf(letter));
            }
            width += known[letter];
        }
        return width;
    }

    private static @Nullable PDFont face(List<FontDescription> faces) {
        return faces.stream().map(FontDescription::getFont).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static float[] unasked() {
        var widths = new float[KNOWN];
        Arrays.fill(widths, UNASKED);
        return widths;
    }

    private static float ask(PDFont face, String letter) {
        if (!OpenUtil.areAllCharactersPrintable(letter)) {
            return Float.NaN;
        }
        try {
            return face.getStringWidth(letter);
        } catch (IllegalArgumentException _) {
            return Float.NaN; // the face does not have it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
