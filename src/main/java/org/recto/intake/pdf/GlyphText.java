package org.recto.intake.pdf;

import java.text.Normalizer;

/// Makes of what a font says its glyphs stand for what belongs into a text.
final class GlyphText {

    private static final String BULLET = "\u2022";

    private GlyphText() {}

    /// The characters with ligatures and the shapes of Arabic letters taken back to letters. What can be no text
    /// (control characters, halves of pairs) is left out or replaced; what a symbol font keeps for itself and is mostly
    /// used for bullets is one.
    static String of(String mapped) {
        if (mapped.length() == 1 && isPlain(mapped.charAt(0))) {
            return mapped;
        }
        var text = new StringBuilder();
        mapped.codePoints().forEach(c -> append(text, c));
        return text.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA1 && c < 0xD800 && c != '\u00AD');
    }

    private static void append(StringBuilder text, int c) {
        if (isShape(c)) {
            text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).strip());
        } else if (isSymbol(c)) {
            text.append(BULLET);
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            text.append('\uFFFD');
        } else if (c == '\t' || c == '\n' || c == '\r') {
            text.append(' ');
        } else if (!Character.isISOControl(c) && c != '\uFEFF' && c != 0xFFFF && c != 0xFFFE) {
            text.appendCodePoint(c);
        }
    }

    /// Whether a character is another one, or several, in a certain shape: Latin ligatures, the forms of Arabic and
    /// Hebrew letters.
    private static boolean isShape(int c) {
        return (c >= 0xFB00 && c <= 0xFDFB && c != 0xFD3E && c != 0xFD3F) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /// Where Symbol and Wingdings have bullets, squares, arrows and ticks.
    private static boolean isSymbol(int c) {
        return c == 0xF0B7 || c == 0xF0A7 || c == 0xF0A8 || c == 0xF0D8 || c == 0xF076 || c == 0xF06E || c == 0xF0FC;
    }
}
