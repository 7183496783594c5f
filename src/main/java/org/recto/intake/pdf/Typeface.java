package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import java.util.Locale;
import java.util.regex.Pattern;

/// What sets the letters of a font apart.
record Typeface(boolean bold, boolean italic, boolean mono) {

    private static final int HEAVY = 600;

    /// Names of heavy fonts: in words, and as TeX and its kin abbreviate.
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|-medi|^(cm|sf|ec|lm)[a-z]*b[x\\d]");

    private static final Pattern ITALIC =
            Pattern.compile("ital|obli|slant|kursiv|^(cm|sf|ec|lm)[a-z]*(ti|sl|mi|it)\\d|[-,](bold)?it$");

    private static final Pattern MONO = Pattern.compile("courier|mono|typewriter|consol|menlo|^(cm|sf|ec|lm)[a-z]*tt");

    static Typeface of(PDFont font) {
        var name = font.getName() == null ? "" : font.getName();
        var bare = name.substring(name.indexOf('+') + 1).toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return new Typeface(
                BOLD.matcher(bare).find() || isHeavy(descriptor),
                ITALIC.matcher(bare).find() || leans(descriptor),
                MONO.matcher(bare).find() || (descriptor != null && descriptor.isFixedPitch()));
    }

    private static boolean isHeavy(PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
    }

    private static boolean leans(PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    }

    Typeface emboldened() {
        return new Typeface(true, italic, mono);
    }
}
