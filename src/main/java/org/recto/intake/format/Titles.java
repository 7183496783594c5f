package org.recto.intake.format;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes a title where the text names none, and keeps titles short.
public final class Titles {

    /// Code points of a title made of a text's first words: about as many as a tab shows.
    private static final int FIRST_WORDS = 50;

    /// UTF-16 units of a text that may come into a title, white space and all.
    private static final int HEAD = 10 * Caps.TITLE;

    private static final Pattern GAP = Pattern.compile("[\\s\\x85\\x{2028}\\x{2029}]+");

    private Titles() {}

    /// A title as lists show it: on one line, and cut if it is very long.
    public static String shown(String title) {
        return cut(line(title), Caps.TITLE);
    }

    /// A title for a text that has none: what its file is called, if that can be read, else its first words.
    public static String made(String fileName, String text) {
        return NameTitle.of(fileName).map(Titles::shown).orElseGet(() -> cut(line(firstLine(text)), FIRST_WORDS));
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private static String line(String words) {
        return GAP.matcher(words.substring(0, Math.min(words.length(), HEAD))).replaceAll(" ").strip();
    }

    /// The words as they are if they are short enough, else as many whole ones as fit, with an ellipsis.
    private static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most);
        int space = words.lastIndexOf(' ', end);
        var kept = words.substring(0, space < end / 2 ? border(words, end) : space);
        while (!kept.isEmpty() && ",;:.-–— ".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept + "…";
    }

    /// The end of the last character, as a reader sees characters, that ends here or before.
    private static int border(String words, int end) {
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(words);
        return graphemes.isBoundary(end) ? end : graphemes.preceding(end);
    }
}
