package org.recto.intake.docx;

import org.recto.intake.format.Lines;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Characters of the symbol fonts, which have numbers of their own for them.
final class Symbols {

    /// What the font Symbol has in the places of the letters.
    private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<Integer, String> SYMBOL =
            Map.ofEntries(
                    Map.entry(0xA3, "≤"),
                    Map.entry(0xA5, "∞"),
                    Map.entry(0xAB, "↔"),
                    Map.entry(0xAC, "←"),
                    Map.entry(0xAD, "↑"),
                    Map.entry(0xAE, "→"),
                    Map.entry(0xAF, "↓"),
                    Map.entry(0xB0, "°"),
                    Map.entry(0xB1, "±"),
                    Map.entry(0xB3, "≥"),
                    Map.entry(0xB4, "×"),
                    Map.entry(0xB7, "•"),
                    Map.entry(0xB8, "÷"),
                    Map.entry(0xB9, "≠"),
                    Map.entry(0xBA, "≡"),
                    Map.entry(0xBB, "≈"),
                    Map.entry(0xBC, "…"),
                    Map.entry(0xC5, "⊕"),
                    Map.entry(0xC6, "∅"),
                    Map.entry(0xC7, "∩"),
                    Map.entry(0xC8, "∪"),
                    Map.entry(0xCE, "∈"),
                    Map.entry(0xD6, "√"),
                    Map.entry(0xDE, "⇒"),
                    Map.entry(0xE5, "∑"),
                    Map.entry(0xF2, "∫"));

    private static final Map<Integer, String> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x4A, "☺"),
                    Map.entry(0x4C, "☹"),
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0x71, "❑"),
                    Map.entry(0x76, "❖"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "◻"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xDF, "←"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0xE8, "➔"),
                    Map.entry(0xF0, "⇨"),
                    Map.entry(0xFB, "✗"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xFE, "☑"));

    private Symbols() {}

    /// The name of a font if it is one of these, else empty.
    static String font(String font) {
        var name = font.toLowerCase(Locale.ROOT);
        return name.equals("symbol") || name.startsWith("wingdings") ? name : "";
    }

    /// Words that are set in such a font.
    static String of(String font, String words) {
        return words.codePoints()
                .mapToObj(c -> Lines.isSpace(c) ? Character.toString(c) : of(font, c))
                .collect(Collectors.joining());
    }

    /// A character of a font.
    ///
    /// @param code its number there; those of symbol fonts may be moved up to U+F000
    static String of(String font, int code) {
        int at = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        var name = font.toLowerCase(Locale.ROOT);
        var known = name.startsWith("wingdings") ? WINGDINGS.get(at) : name.equals("symbol") ? symbol(at) : null;
        if (known != null) {
            return known;
        }
        return isText(code) ? Character.toString(code) : "\uFFFD";
    }

    private static String symbol(int at) {
        if (at >= 'A' && at < 'A' + GREEK.length()) {
            return GREEK.substring(at - 'A', at - 'A' + 1);
        }
        return SYMBOL.getOrDefault(at, at >= ' ' && at < 'A' ? Character.toString(at) : "\uFFFD");
    }

    private static boolean isText(int code) {
        int type = Character.getType(code);
        return type != Character.UNASSIGNED
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.CONTROL;
    }
}
